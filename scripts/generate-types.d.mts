// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Returns the text of packages/feed/src/contract/model.ts. */
export function modelSource(): Promise<string>;
/** Returns the text of packages/feed/src/contract/collections.ts. */
export function contractSource(): Promise<string>;
/** Returns the text of packages/feed/src/contract/manifest-contract.ts. */
export function manifestSource(): Promise<string>;
/** Returns the generated files: [address, text]. */
export function generatedSources(): Promise<[url: URL, source: string][]>;
