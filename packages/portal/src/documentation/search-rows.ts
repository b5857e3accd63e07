// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { slugOf } from '../html/slug.js';
import type { SearchFile, SearchRow } from '../search/search-file.js';
import { documentPath } from './documents.js';
import { elementPath, type RegisteredElement } from './element-page.js';
import type { ElementDeclaration } from './element-manifest.js';
import type { ParsedDocument } from './markdown-page.js';

/** Maximum number of words of a section that are indexed. */
const MOST_WORDS = 60;
/** Minimum length of an indexed word, in letters. */
const FEWEST_LETTERS = 4;

/** Search index: each document with its headings, and each element with its declarations. */
export function searchFile(
  base: string,
  documents: readonly ParsedDocument[],
  elements: readonly (readonly [RegisteredElement, ElementDeclaration])[],
): SearchFile {
  const rows = [
    ...elements.map(([{ tag, title, readme }, declaration]): SearchRow => [
      tag,
      elementPath(tag),
      title ?? '',
      wordsOf([readme.fr, ...namesOf(declaration)].join(' ')),
    ]),
    ...documents.flatMap(({ file, title, opening, sections }): SearchRow[] => {
      const path = documentPath(file);
      return [
        [title, path, '', wordsOf(opening)],
        ...sections.map((section): SearchRow => [section.title, `${path}#${section.id}`, title, wordsOf(section.body)]),
      ];
    }),
  ];
  return { base, kinds: { page: { folder: '', rows } } };
}

function namesOf({ attributes = [], events = [], cssParts = [], cssProperties = [] }: ElementDeclaration): string[] {
  return [...attributes, ...events, ...cssParts, ...cssProperties].map(({ name }) => name);
}

function wordsOf(text: string): string {
  const words = slugOf(text, Infinity)
    .split('-')
    .filter(({ length }) => length >= FEWEST_LETTERS);
  return [...new Set(words)].slice(0, MOST_WORDS).join(' ');
}
