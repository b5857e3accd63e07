// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Every part that an element may have. A name means the same in all of them: see docs/parts.md. */
export const PARTS = [
  'base',
  'header',
  'title',
  'summary',
  'search',
  'filters',
  'results',
  'count',
  'list',
  'item',
  'section',
  'body',
  'facts',
  'figure',
  'table',
  'actions',
  'more',
  'help',
  'source',
  'age',
  'loading',
  'empty',
  'error',
] as const;

/**
 * Value of `exportparts` for a tag that an element renders: `title` of a `<job-card>` is `job-card-title` outside.
 * @param inside - tags that it may render in turn, whose parts keep their names.
 */
export function exportedParts(tag: string, ...inside: readonly string[]): string {
  return [
    ...PARTS.map(part => `${part}:${tag}-${part}`),
    ...inside.flatMap(inner => PARTS.map(part => `${inner}-${part}`)),
  ].join();
}
