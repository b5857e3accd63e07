// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nameKey } from '../text/names.js';
import type { FileHead } from './file-head.js';

/** Recognition of a kind of source by `init`, with the comment that introduces it in the configuration. */
export interface Signature {
  /** One or two sentences in plain French. */
  comment: string;
  readonly matches: (head: FileHead) => boolean;
  /** File name that the reader requires; absent when any name is accepted. */
  namePattern?: RegExp;
  /** Test that at least one of the files must pass: `build` refuses the source otherwise. */
  requires?: Signature['matches'];
  /** Returns the publisher of a file, when its content names it: replaces the default of the kind. */
  provenanceOf?(head: FileHead): { title: string; publisher: string; licence: string; licenceUrl?: string } | undefined;
  /** Whether each file is a separate source. */
  oneSourcePerFile?: boolean;
  /** Whether the source is the folder that holds the file. */
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
