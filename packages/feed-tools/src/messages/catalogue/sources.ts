// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about a source, and about its files that cannot be used. */
export const SOURCES = catalogue({
  'nothing-read': { en: 'nothing was read in this source', fr: 'rien n’a été lu dans cette source' },
  'no-outlines': {
    en: 'no outline of a kind of territory of the feed: not used',
    fr: 'contours d’un type que le flux n’a pas',
  },
  'territory-incomplete': {
    en: 'no total for {territory} in {year}: no row for {missing:list}',
    fr: 'pas de total pour {territory} en {year}, faute de lignes pour {missing:list}',
  },
});
