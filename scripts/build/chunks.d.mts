// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Folders of each chunk that holds several. */
export const sharedChunks: Readonly<Record<string, readonly string[]>>;

/** Name of the chunk that holds a module; undefined when no rule places it. */
export function chunkOf(id: string): string | undefined;
