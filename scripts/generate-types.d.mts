// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Text of packages/feed/src/contract/model.ts. */
export function modelSource(): Promise<string>;
/** Text of packages/feed/src/contract/collections.ts. */
export function contractSource(): Promise<string>;
/** Text of packages/feed/src/contract/manifest-contract.ts. */
export function manifestSource(): Promise<string>;
/** The generated files: [address, text]. */
export function generatedSources(): Promise<[url: URL, source: string][]>;
