// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nameKey } from '../text/names.js';
import type { FileHead } from './file-head.js';

/** Test by which `init` recognises a kind of source, and the comment that introduces it in the configuration. */
export interface Signature {
  /** A sentence or two, in plain French. */
  comment: string;
  readonly matches: (head: FileHead) => boolean;
  /** The name that the reader wants. */
  namePattern?: RegExp;
  /** Test that at least one of the files must pass: `build` refuses the source otherwise. */
  requires?: Signature['matches'];
  /** Publisher of a file, when its contents name one: it takes precedence over the default of the kind. */
  provenanceOf?(head: FileHead): { title: string; publisher: string; licence: string } | undefined;
  /** Each file is a separate source. */
  oneSourcePerFile?: boolean;
  /** The source is the folder that holds the file. */
  wholeFolder?: boolean;
}

/** Matches a table that has all these columns, elements or keys, whatever their case, accents and punctuation. */
export function columns(...names: string[]): Signature['matches'] {
  const keys = names.map(nameKey);
  return ({ tables }) => tables.some(table => keys.every(key => table.has(key)));
}

/** Matches a table that has exactly these columns. */
export function onlyColumns(...names: string[]): Signature['matches'] {
  const keys = names.map(nameKey);
  return ({ tables }) => tables.some(table => table.size === keys.length && keys.every(key => table.has(key)));
}

export function anyOf(...tests: Signature['matches'][]): Signature['matches'] {
  return head => tests.some(test => test(head));
}

export const text =
  (pattern: RegExp): Signature['matches'] =>
  head =>
    pattern.test(head.text);

/** Matches GeoJSON and TopoJSON. */
export const isGeoJson = text(/^\s*\{[^]{0,200}"type"\s*:\s*"(Topology|FeatureCollection|Feature)"/);
