// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { MAX_SHRINK } from '../guards/shrink.js';
import { parseLimit, THRESHOLD_GRAMMAR } from '../guards/threshold.js';
import type { TransitionLists } from '../joins/transitions.js';
import { isObject } from '../json/parse-json.js';
import { message } from '../messages/message.js';
import type { KeepReplaced } from '../publish/replaced-files.js';
import type { RefuseSetting } from '../readers/reader.js';

/** Options of a configuration that apply to the whole feed. */
export interface FeedOptions {
  /** Accepted share-alike licences, such as "ODbL-1.0"; sources under any other are left out. Default: none. */
  accept: readonly string[];
  /** Jobs and trainings of the regional transitions. Default: none. */
  transitions: TransitionLists;
  /** Absolute path of a table of domains. Default: the one shipped with the tool. */
  domains: string | undefined;
  /** Whether to compute figures from the other records of the feed. Default: false. */
  derive: boolean;
  /** Percentage of its records that a collection may lose from one feed to the next. Default: 30. */
  maxShrink: number;
  /** Limits beyond which nothing is published, in addition to those of the command. Default: none. */
  failOn: readonly string[];
  /** Retention of the parts of earlier feeds. Default: one day, and those of the two previous feeds. */
  keepReplaced: KeepReplaced;
}

const KEEP_REPLACED: KeepReplaced = { hours: 24, generations: 2 };

/** Maximum number of hours (a year), and of feeds, for `keepReplaced`. */
const MAX_HOURS = 8784;
const MAX_GENERATIONS = 1000;

/** Share-alike licences of the known sources. */
const LICENCES = ['ODbL-1.0'];

/**
 * Reads the options of a configuration.
 *
 * @param refuse Throws, with the JSON Pointer of the faulty value.
 */
export function readOptions(
  value: Readonly<Record<string, unknown>>,
  folder: string,
  refuse: RefuseSetting,
): FeedOptions {
  const accept = codesOf(value, 'accept', '/accept', refuse);
  accept.forEach((licence, index) => {
    if (!LICENCES.includes(licence))
      refuse(`/accept/${index}`, message('licence-unknown', { value: licence, known: LICENCES }));
  });
  const domains = ownValue(value, 'domains');
  if (domains !== undefined && (typeof domains !== 'string' || domains === ''))
    return refuse('/domains', message('should-be-a-path'));
  const domainsFile = domains === undefined || isAbsolute(domains) ? domains : join(folder, domains);
  if (domainsFile !== undefined && !statSync(domainsFile, { throwIfNoEntry: false })?.isFile())
    refuse('/domains', message('named-file-refused', { cause: message('not-a-file'), file: domains ?? '' }));
  return {
    accept,
    transitions: transitionsOf(ownValue(value, 'transitions'), refuse),
    domains: domainsFile,
    derive: flagOf(value, 'derive', refuse),
    maxShrink: percentOf(value, 'maxShrink', MAX_SHRINK, refuse),
    failOn: failOnOf(value, refuse),
    keepReplaced: keepReplacedOf(ownValue(value, 'keepReplaced'), refuse),
  };
}

function failOnOf(value: Readonly<Record<string, unknown>>, refuse: RefuseSetting): string[] {
  const limits = codesOf(value, 'failOn', '/failOn', refuse);
  limits.forEach((limit, index) => {
    if (!parseLimit(limit))
      refuse(`/failOn/${index}`, message('not-a-threshold', { value: limit, grammar: THRESHOLD_GRAMMAR }));
  });
  return limits;
}

function keepReplacedOf(value: unknown, refuse: RefuseSetting): KeepReplaced {
  if (value === undefined) return KEEP_REPLACED;
  const refuseValue = (): never =>
    refuse('/keepReplaced', message('should-be-like', { example: JSON.stringify(KEEP_REPLACED) }));
  if (!isObject(value)) return refuseValue();
  const numberOf = (key: keyof KeepReplaced, max: number): number => {
    const number = ownValue(value, key) ?? KEEP_REPLACED[key];
    return Number.isInteger(number) && (number as number) >= 0 && (number as number) <= max
      ? (number as number)
      : refuseValue();
  };
  return { hours: numberOf('hours', MAX_HOURS), generations: numberOf('generations', MAX_GENERATIONS) };
}

function transitionsOf(value: unknown, refuse: RefuseSetting): TransitionLists {
  if (value === undefined) return { rev3: { rome: [], formacodes: [] } };
  const rev3 = isObject(value) ? ownValue(value, 'rev3') : undefined;
  if (!isObject(rev3))
    return refuse(
      '/transitions',
      message('should-be-like', { example: '{ "rev3": { "rome": […], "formacodes": […] } }' }),
    );
  return {
    rev3: {
      rome: codesOf(rev3, 'rome', '/transitions/rev3/rome', refuse),
      formacodes: codesOf(rev3, 'formacodes', '/transitions/rev3/formacodes', refuse),
    },
  };
}

function flagOf(value: Readonly<Record<string, unknown>>, key: string, refuse: RefuseSetting): boolean {
  const flag = ownValue(value, key) ?? false;
  return typeof flag === 'boolean' ? flag : refuse(`/${key}`, message('should-be-true-or-false'));
}

function percentOf(
  value: Readonly<Record<string, unknown>>,
  key: string,
  fallback: number,
  refuse: RefuseSetting,
): number {
  const percent = ownValue(value, key) ?? fallback;
  const isPercent = typeof percent === 'number' && percent >= 0 && percent <= 100;
  return isPercent ? percent : refuse(`/${key}`, message('should-be-a-percentage'));
}

function codesOf(
  value: Readonly<Record<string, unknown>>,
  key: string,
  pointer: string,
  refuse: RefuseSetting,
): string[] {
  const list = ownValue(value, key) ?? [];
  const isList = Array.isArray(list) && list.every((item): item is string => typeof item === 'string');
  return isList ? list : refuse(pointer, message('should-be-texts'));
}

function ownValue(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
