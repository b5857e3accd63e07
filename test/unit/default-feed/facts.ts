// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Job, Models } from '@orientation-widgets/feed';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { root, realData } from '../../support/paths.js';

const PACKAGE = `${root}packages/feed-tools/`;

interface Config {
  today: string;
  sources: { id: string; kind: string; path: string | string[]; title: string; example?: boolean }[];
}

function configOf(name: string): Config {
  return JSON.parse(readFileSync(PACKAGE + name, 'utf8')) as Config;
}

function filesOf({ sources }: Config): string[] {
  return sources.filter(({ kind }) => kind === 'feed').flatMap(({ path }) => path);
}

/** Configuration of the default feed. */
export const config = configOf('default-feed.config.json');

/** Configuration of the feed of fictional sessions. */
export const exampleConfig = configOf('example-feed.config.json');

/** Paths of the fact files the default feed is built from. */
export const factFiles = filesOf(config);

/**
 * Returns all records of one collection, in the order of the feed: a record whose id already exists completes the first
 * one.
 */
export function records<N extends keyof Models>(name: N, of: Config = config): Models[N][] {
  const list = filesOf(of).flatMap(
    file => (JSON.parse(readFileSync(PACKAGE + file, 'utf8')) as { [K in N]?: Models[K][] })[name] ?? [],
  );
  const byId = new Map<unknown, Models[N]>();
  for (const record of list) {
    const key = 'id' in record ? record.id : record;
    byId.set(key, { ...byId.get(key), ...record });
  }
  return [...byId.values()];
}

/**
 * Returns the jobs narrower than their FAP family, to which the share of women and the pay of the family do not apply.
 */
export function specialities(): Job[] {
  return factFiles
    .filter(file => file.includes('specialities'))
    .flatMap(file => (JSON.parse(readFileSync(PACKAGE + file, 'utf8')) as { jobs: Job[] }).jobs);
}

/** Returns the rows of a CSV file of the package. */
export function factRows(file: string): Record<string, string>[] {
  return parse(readFileSync(`${PACKAGE}facts/${file}`, 'utf8'), { columns: true, delimiter: ';' }) as Record<
    string,
    string
  >[];
}

/** Returns the rows of a producer's file, with trimmed column names. */
export function sourceRows(file: string, encoding: string, delimiter = ','): Record<string, string>[] {
  const text = new TextDecoder(encoding).decode(readFileSync(`${realData}/${file}`));
  return parse(text, {
    delimiter,
    bom: true,
    relax_quotes: true,
    columns: (names: string[]) => names.map(name => name.trim()),
  }) as Record<string, string>[];
}

/** Returns every text of a record, at any depth, with its path. */
export function texts(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => texts(item, `${path}/${key}`));
}

/** Returns a text in lower case, without accents or punctuation. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
