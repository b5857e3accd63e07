// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTIONS, fieldName } from '../messages/french-names.js';
import { number } from '../messages/french-numbers.js';
import { longDate } from '../report/html/figures.js';
import { isFigure } from '../store/keys.js';
import { printableName } from '../text/printable.js';
import type { Changes, CollectionDiff, FeedDiff } from './diff-feeds.js';
import { DETAILS } from './fingerprints.js';

const MAX_SHOWN = 8;

/** Describes the changes from one feed to another, in plain French. */
export function diffSummary({ old, new: fresh, collections }: FeedDiff): string[] {
  const lines = [`Du flux du ${longDate(old.updated)} à celui du ${longDate(fresh.updated)}.`];
  if (collections.length === 0) return [...lines, 'Les fiches sont les mêmes.'];
  for (const diff of collections) lines.push('', ...collectionLines(diff));
  return lines;
}

function collectionLines(diff: CollectionDiff): string[] {
  const { name, before, after, fields, examples, territories } = diff;
  const lines = [`${COLLECTIONS[name]}\u202f: ${number(before)} avant, ${number(after)} après. ${sentence(diff)}`];
  if (fields.length > 0) {
    const changed = fields
      .slice(0, MAX_SHOWN)
      .map(({ field, count }) => `${field === DETAILS ? 'détails' : fieldName(field)} (${number(count)})`);
    lines.push(`  Champs changés\u202f: ${changed.join(', ')}.`);
  }
  for (const { territoryId, name: territory, ...changes } of territories.slice(0, MAX_SHOWN)) {
    lines.push(`  ${printableName(territory ?? territoryId)}\u202f: ${sentence(changes).toLowerCase()}`);
  }
  if (territories.length > MAX_SHOWN)
    lines.push(`  … et ${number(territories.length - MAX_SHOWN)} autres territoires.`);
  for (const [word, ids] of [
    ['ajoutées', examples.added],
    ['retirées', examples.removed],
    ['changées', examples.changed],
  ] as const) {
    if (ids.length > 0)
      lines.push(`  Premières ${word}\u202f: ${ids.map(id => (isFigure(name) ? figureName(id) : id)).join(', ')}.`);
  }
  return lines;
}

/** Formats the key of a figure, `["A0Z40","reg-32","2019"]`, as words. */
function figureName(key: string): string {
  const parts = JSON.parse(key) as (string | number | Readonly<Record<string, unknown>> | null)[];
  return parts
    .flatMap(part => (part === null ? [] : typeof part === 'object' ? Object.values(part) : [part]))
    .join(' ');
}

/** Formats counts of changes: "12 fiches ajoutées, 3 retirées, 5 changées." */
function sentence({ added, removed, changed }: Changes): string {
  const counts = [
    [added, 'ajoutée'],
    [removed, 'retirée'],
    [changed, 'changée'],
  ] as const;
  const stated = counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => [count, `${word}${count > 1 ? 's' : ''}`] as const);
  return `${stated.map(([count, word], index) => `${number(count)}\u00a0${index === 0 ? `fiche${count > 1 ? 's' : ''} ` : ''}${word}`).join(', ')}.`;
}
