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

/** The configuration of the default feed. */
export const config = configOf('default-feed.config.json');

/** That of the feed of made-up sessions. */
export const exampleConfig = configOf('example-feed.config.json');

/** Paths of the fact files the default feed is built from. */
export const factFiles = filesOf(config);

/** All records of one collection, in the order of the feed: a record whose id already exists completes it. */
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

/** Jobs narrower than their FAP family: its share of women and its pay are not theirs. */
export function specialities(): Job[] {
  return factFiles
    .filter(file => file.includes('specialities'))
    .flatMap(file => (JSON.parse(readFileSync(PACKAGE + file, 'utf8')) as { jobs: Job[] }).jobs);
}

/** Rows of a CSV file of the package. */
export function factRows(file: string): Record<string, string>[] {
  return parse(readFileSync(`${PACKAGE}facts/${file}`, 'utf8'), { columns: true, delimiter: ';' }) as Record<
    string,
    string
  >[];
}

/** Rows of a producer's file, columns trimmed. */
export function sourceRows(file: string, encoding: string, delimiter = ','): Record<string, string>[] {
  const text = new TextDecoder(encoding).decode(readFileSync(`${realData}/${file}`));
  return parse(text, {
    delimiter,
    bom: true,
    relax_quotes: true,
    columns: (names: string[]) => names.map(name => name.trim()),
  }) as Record<string, string>[];
}

/** Every text of a record, however deep, with the path it was found at. */
export function texts(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => texts(item, `${path}/${key}`));
}

/** Lower case, without accents nor punctuation. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
