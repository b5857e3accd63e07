// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ElementChunks } from '../../packages/elements/registry.mjs';

interface SharedChunk {
  /** The chunk it is a part of; by default, one of its own name. */
  readonly chunk?: string;
  readonly folders: readonly string[];
  readonly onDemand?: string;
  /** Of the folders, those that stay with the first views all the same. */
  readonly always?: readonly string[];
}

/** Folders of each shared chunk. */
export const SHARED: Readonly<Record<string, SharedChunk>>;

/** What the chunks of each element hold beside its folder. */
export const ELEMENTS: Readonly<Record<string, ElementChunks>>;
