// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { fetchWithRest, loadFeed, type Models, type Observation } from '@orientation-widgets/feed';
import type { SourceReport } from '@orientation-widgets/feed-tools';
import type { TestContext } from 'node:test';
import { loadOptions, locateFeed } from '../../../../packages/feed-tools/src/read-feed/feed-location.js';
import { buildWith } from './built.js';

const SHARE = { id: 'share', theme: 'training', title: 'Part', unit: '%', kind: 'share' };
const COUNT = { id: 'count', theme: 'training', title: 'Effectif', unit: 'personnes', kind: 'count' };
/** A source of two measures, a share and a count. */
export const SOURCE = { id: 'o', kind: 'observations', publisher: 'Insee', path: 'o.csv', measures: [SHARE, COUNT] };
export const HEADING = 'measure;territory;period;value';

/** Figures of a table, and the messages about its rows. */
export interface Figures {
  readonly observations: readonly Observation[];
  readonly messages: readonly string[];
  readonly report: SourceReport | undefined;
}

/** Builds a feed from a table of figures. */
export async function figuresOf(
  t: TestContext,
  rows: readonly string[],
  more: object = {},
  files: Record<string, string> = {},
): Promise<Figures> {
  const built = await buildWith(t, [{ ...SOURCE, ...more }], { 'o.csv': `${rows.join('\n')}\n`, ...files });
  const observations = await built.records('observations');
  const [source] = built.report.sources;
  const messages = [...(source?.dropped ?? []), ...(source?.warnings ?? [])].flatMap(({ examples }) => examples);
  return { observations, messages, report: source };
}

/** Returns the sources or the territories of a feed on disk, including those that only figures reference. */
export async function withRest<N extends 'sources' | 'territories'>(out: string, name: N): Promise<Models[N][]> {
  const location = await locateFeed(out);
  const feed = await loadFeed(location.url, loadOptions(location));
  return JSON.parse(JSON.stringify([...(await fetchWithRest(feed, name))])) as Models[N][];
}
