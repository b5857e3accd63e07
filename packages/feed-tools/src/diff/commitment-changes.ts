// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { textOfValue } from '../text/text-of-value.js';
import type { Commitment } from '@orientation-widgets/feed';

/** A change of a commitment from one feed to the next. */
export type CommitmentChange = NonNullable<Commitment['changes']>[number];

/** The changes of a commitment, to be merged into its record. */
export interface ChangedCommitment {
  id: string;
  changes: CommitmentChange[];
}

type What = CommitmentChange['what'];
type Item = Readonly<Record<string, unknown>>;

/** Fields of each kind of item whose changes are reported, in the order of the contract. */
const FIELDS = {
  commitment: ['title', 'pilots', 'partners', 'audiences', 'sectors', 'territoryIds', 'objectives'],
  action: ['title', 'due', 'status', 'statusDate', 'statusBy', 'evidence', 'difficulty', 'adjustment'],
  indicator: ['label', 'kind', 'unit', 'measureId', 'baseline', 'target'],
  value: ['value', 'text', 'missing'],
  review: ['title', 'text', 'url'],
} as const satisfies Record<What, readonly string[]>;

/** Maximum length of a value quoted in a change, in characters. */
const MAX_TEXT = 300;

/**
 * Returns the changes of the commitments from one feed to the next, by commitment. A removed commitment is reported at
 * its parent, which still has a record.
 *
 * @param date Day of the newer feed, ISO 8601.
 * @returns also the titles of the removed commitments without a parent, which no record can report.
 */
export function commitmentChanges(
  before: Iterable<Commitment>,
  after: Iterable<Commitment>,
  date: string,
): { changed: ChangedCommitment[]; untold: string[] } {
  const old = new Map(Array.from(before, commitment => [commitment.id, commitment]));
  const fresh = new Map(Array.from(after, commitment => [commitment.id, commitment]));
  const changes = new Map<string, CommitmentChange[]>();
  const add = (id: string, more: readonly CommitmentChange[]): void => {
    if (more.length > 0) changes.set(id, [...(changes.get(id) ?? []), ...more]);
  };
  for (const [id, commitment] of fresh) {
    const earlier = old.get(id);
    if (earlier) add(id, changesOf(earlier, commitment, date));
    else add(id, [{ date, kind: 'added', what: 'commitment', title: commitment.title }]);
  }
  const untold: string[] = [];
  for (const [id, { title, parentId }] of old) {
    if (fresh.has(id)) continue;
    if (parentId !== undefined && fresh.has(parentId))
      add(parentId, [{ date, kind: 'removed', what: 'commitment', title }]);
    else untold.push(title);
  }
  return { changed: Array.from(changes, ([id, list]) => ({ id, changes: list })), untold };
}

function changesOf(before: Commitment, after: Commitment, date: string): CommitmentChange[] {
  const compare = (what: What, title: string, old: Item, fresh: Item): CommitmentChange[] =>
    fieldChanges(what, title, old, fresh, date);
  return [
    ...compare('commitment', after.title, { ...before }, { ...after }),
    ...listChanges('action', before.actions, after.actions, date),
    ...listChanges('indicator', before.indicators, after.indicators, date),
    ...after.indicators.flatMap(indicator => {
      const earlier = before.indicators.find(other => keyOf(other) === keyOf(indicator));
      return listChanges('value', earlier?.values ?? [], indicator.values, date, indicator.label);
    }),
    ...listChanges('review', before.reviews ?? [], after.reviews ?? [], date),
  ];
}

function listChanges(
  what: What,
  before: readonly object[],
  after: readonly object[],
  date: string,
  under?: string,
): CommitmentChange[] {
  const old = new Map(before.map(item => [keyOf(item), { ...item }]));
  const fresh = new Map(after.map(item => [keyOf(item), { ...item }]));
  const changes: CommitmentChange[] = [];
  const titled = (item: Item): string => (under === undefined ? titleOf(item) : `${under} (${titleOf(item)})`);
  for (const [key, item] of fresh) {
    const earlier = old.get(key);
    if (earlier) changes.push(...fieldChanges(what, titled(item), earlier, item, date));
    else changes.push({ date, kind: 'added', what, title: titled(item), ...addedValue(what, item) });
  }
  for (const [key, item] of old)
    if (!fresh.has(key)) changes.push({ date, kind: 'removed', what, title: titled(item) });
  return changes;
}

/** Returns the content of an added value; empty for other items, whose title is enough. */
function addedValue(what: What, item: Item): { after?: string } {
  if (what !== 'value') return {};
  const after = textOf(item['value'] ?? item['text'] ?? item['missing']);
  return after === undefined ? {} : { after };
}

function fieldChanges(what: What, title: string, before: Item, after: Item, date: string): CommitmentChange[] {
  return FIELDS[what].flatMap(field => {
    const [old, fresh] = [textOf(before[field]), textOf(after[field])];
    if (old === fresh) return [];
    return [
      {
        date,
        kind: 'changed' as const,
        what,
        title,
        field,
        ...(old !== undefined && { before: old }),
        ...(fresh !== undefined && { after: fresh }),
      },
    ];
  });
}

/** Identifies an item of a list: by its id, else by its words; for a value, by its period and territory. */
function keyOf(item: object): string {
  const { id, label, title, period, territoryId } = item as Record<string, unknown>;
  return JSON.stringify(id === undefined ? [label ?? title ?? period, territoryId] : [id]);
}

function titleOf(item: Item): string {
  return textOf(item['title'] ?? item['label'] ?? item['period']) ?? '';
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return undefined;
  const text = Array.isArray(value)
    ? value.map(String).join(', ')
    : typeof value === 'object'
      ? Object.values(value).map(String).join(', ')
      : textOfValue(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
