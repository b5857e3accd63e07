// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES, type CollectionName } from '@orientation-widgets/feed';
import { message, type Message } from '../messages/message.js';
import type { BuildReport } from '../report/report.js';
import type { Tally } from '../messages/tallies.js';

/** Quantities that a threshold may limit. */
const MEASURES = ['dropped', 'warnings', 'problems', 'conflicts', 'broken-links'] as const;

type Measure = (typeof MEASURES)[number];

/** Quantities that are also counted by source. */
const BY_SOURCE: readonly string[] = ['dropped', 'warnings'] satisfies Measure[];

/** Minimum number of records of a collection. */
export interface Floor {
  /** Text of the floor: "trainings<1000". */
  text: string;
  collection: CollectionName;
  limit: number;
}

/** A limit that a build must not exceed. */
export interface GuardThreshold {
  /** Text of the threshold: "dropped>1%". */
  text: string;
  /** Source measured; all of them when absent. Only `dropped` and `warnings` are counted by source. */
  sourceId?: string;
  measure: Measure;
  /** Whether the limit itself is refused: `>=` rather than `>`. */
  inclusive: boolean;
  limit: number;
  /** Whether the limit is a percentage rather than a number. */
  percent: boolean;
}

/** Syntax of a threshold, for messages. */
export const THRESHOLD_GRAMMAR = message('threshold-grammar', { measures: MEASURES.join('|') });

const PATTERN =
  /^(?:(?<source>[^\s:<>=]+)\s*:\s*)?(?<measure>[a-z-]+)\s*(?<sign>>=?)\s*(?<limit>\d+(?:[.,]\d+)?)\s*(?<percent>%?)$/;

/**
 * Parses a threshold: `dropped>1%`, `broken-links>=10`, `offre:dropped>0`.
 *
 * @returns undefined when the text is not a threshold.
 */
function parseThreshold(text: string): GuardThreshold | undefined {
  const groups = PATTERN.exec(text.trim())?.groups;
  const measure = MEASURES.find(name => name === groups?.['measure']);
  if (!groups || !measure) return undefined;
  const sourceId = groups['source'];
  if (sourceId !== undefined && !BY_SOURCE.includes(measure)) return undefined;
  return {
    text: text.trim(),
    ...(sourceId === undefined ? {} : { sourceId }),
    measure,
    inclusive: groups['sign'] === '>=',
    limit: Number(groups['limit']?.replace(',', '.')),
    percent: groups['percent'] === '%',
  };
}

/** Parses a threshold or a floor; undefined when the text is neither. */
export function parseLimit(text: string): GuardThreshold | Floor | undefined {
  return parseFloor(text) ?? parseThreshold(text);
}

/** Parses a floor: `trainings<1000`. */
function parseFloor(text: string): Floor | undefined {
  const [, name, limit] = /^([A-Za-z]+)\s*<\s*(\d+)$/.exec(text.trim()) ?? [];
  const collection = COLLECTION_NAMES.find(candidate => candidate === name);
  return collection && { text: text.trim(), collection, limit: Number(limit) };
}

/** Returns the reason why a feed is under a floor, in one sentence; undefined when it is not. */
export function floorReason({ text, collection, limit }: Floor, { collections }: BuildReport): Message | undefined {
  const count = collections[collection]?.count ?? 0;
  return count < limit ? message('under-the-floor', { collection, count, limit: text }) : undefined;
}

/** Returns the reason why a build exceeds a threshold, in one sentence; undefined when it does not. */
export function thresholdReason(threshold: GuardThreshold, report: BuildReport): Message | undefined {
  const { text, sourceId, limit, percent, inclusive } = threshold;
  if (sourceId !== undefined && !report.sources.some(({ id }) => id === sourceId)) return undefined;
  const { count, of, toMessage } = measure(threshold, report);
  const share = of > 0 ? (count / of) * 100 : 0;
  const value = percent ? share : count;
  if (inclusive ? value < limit : value <= limit) return undefined;
  const amount = percent
    ? message('amount-of-total', { count, total: of, percent: round(share) })
    : message('amount', { count });
  return message('over-the-limit', { measure: toMessage({ amount, of: percent ? of : count }), limit: text });
}

/** Quantity compared with a threshold. */
interface Measured {
  count: number;
  of: number;
  /** Builds the message about the quantity counted. */
  toMessage: (counted: { amount: Message; of: number }) => Message;
}

function measure({ measure, sourceId }: GuardThreshold, report: BuildReport): Measured {
  if (measure === 'dropped' || measure === 'warnings') {
    const sources = report.sources.filter(({ id }) => sourceId === undefined || id === sourceId);
    const count = sources.reduce((sum, source) => sum + total(source[measure]), 0);
    const of = sources.reduce((sum, { read: readCount }) => sum + readCount, 0);
    const codes = {
      dropped: ['rows-dropped', 'source-rows-dropped'],
      warnings: ['rows-warned', 'source-rows-warned'],
    } as const;
    const [code, codeOfSource] = codes[measure];
    const toMessage: Measured['toMessage'] = counted =>
      sourceId === undefined ? message(code, counted) : message(codeOfSource, { ...counted, source: sourceId });
    return { count, of, toMessage };
  }
  const collections = Object.values(report.collections);
  if (measure === 'problems') {
    const count = collections.reduce((sum, { invalid }) => sum + total(invalid), 0);
    return {
      count,
      of: count + collections.reduce((sum, collection) => sum + collection.count, 0),
      toMessage: counted => message('records-refused', counted),
    };
  }
  if (measure === 'conflicts') {
    const { conflicts } = report.joins.sameTrainings;
    return {
      count: total(conflicts),
      of: report.collections.trainings?.count ?? 0,
      toMessage: counted => message('training-conflicts', counted),
    };
  }
  const { count, broken } = report.links;
  return {
    count: broken.reduce((sum, link) => sum + link.count, 0),
    of: count,
    toMessage: counted => message('links-broken', counted),
  };
}

function total(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0);
}

/** Rounds to two significant digits below 10, so that 0.04 % is not shown as 0 %. */
function round(value: number): number {
  return value < 10 ? Number(value.toPrecision(2)) : Math.round(value);
}
