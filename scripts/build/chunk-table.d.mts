// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ElementChunks } from '../../packages/elements/registry.mjs';

interface SharedChunk {
  /** Name of the chunk that holds these folders; the key of the entry by default. */
  readonly chunk?: string;
  readonly folders: readonly string[];
  readonly onDemand?: string;
  /** Folders of the list that always load with the first views. */
  readonly always?: readonly string[];
}

/** Folders of each shared chunk. */
export const SHARED: Readonly<Record<string, SharedChunk>>;

/** What the chunks of each element hold beside its folder. */
export const ELEMENTS: Readonly<Record<string, ElementChunks>>;
