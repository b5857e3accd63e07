// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Engines under comparison: each searches titles and returns the numbers of the matches, best first.
import { createTextIndex } from '@orientation-widgets/search';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

export type Engine = (text: string) => readonly number[];

export function ours(titles: readonly string[]): Engine {
  const index = createTextIndex(titles.map(text => ({ text })));
  return text => index.search(text).documents;
}

/** Returns fuse.js in the setup of most pages. */
export function naiveFuse(titles: readonly string[]): Engine {
  const fuse = new Fuse(titles, { ignoreDiacritics: true, ignoreLocation: true });
  return text => fuse.search(text).map(result => result.refIndex);
}

export function miniSearch(titles: readonly string[]): Engine {
  const fold = (term: string): string =>
    term
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
  const index = new MiniSearch({
    fields: ['title'],
    processTerm: fold,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(titles.map((title, id) => ({ id, title })));
  return text => {
    const all = index.search(text);
    return (all.length > 0 ? all : index.search(text, { combineWith: 'OR' })).map(result => Number(result.id));
  };
}
