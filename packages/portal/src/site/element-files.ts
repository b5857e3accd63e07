// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { ScriptFile } from '../configurator/snippets.js';

/** Files that one element needs; `isFirst` marks its entry file. */
export function elementFiles(
  tag: string,
  files: readonly ScriptFile[],
): readonly (ScriptFile & { readonly isFirst: boolean })[] {
  return files.flatMap(file => {
    const isFirst = Boolean(file.elements?.includes(tag));
    return isFirst || file.name?.startsWith(`${tag}-`) ? [{ ...file, isFirst }] : [];
  });
}

/** Formats a size in French kilobytes: `12,3 ko`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')}\u00a0ko`;
}
