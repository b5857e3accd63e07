// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Folder of the plugin of each system, as the system names it. */
export const PLUGINS: Readonly<Record<'wordpress' | 'spip' | 'drupal', string>>;

/** Writes the plugin of a system in a folder, and gives its path. */
export function packPlugin(system: keyof typeof PLUGINS, folder: string): string;

/** Writes the ZIP of a packed plugin beside its folder, and returns its path. */
export function archivePlugin(
  packed: string,
  writeArchive: (parts: Iterable<readonly [string, Buffer]>) => Buffer,
): string;
