// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

interface SharedChunk {
  readonly folders: readonly string[];
  readonly onDemand?: string;
}

interface ElementChunks {
  readonly folders?: readonly string[];
  readonly first?: readonly string[];
  readonly onDemand?: Readonly<Record<string, readonly string[]>>;
}

/** Folders of each shared chunk. */
export const SHARED: Readonly<Record<string, SharedChunk>>;

/** What the chunks of each element hold beside its folder. */
export const ELEMENTS: Readonly<Record<string, ElementChunks>>;
