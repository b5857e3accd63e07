// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { withParents } from '@orientation-widgets/feed';
import type { FeedManifest } from '@orientation-widgets/feed';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { isExample } from './training-export.js';
import type { TrainingExport } from './training-export.js';

function distinct<T extends { readonly id: string }>(records: readonly (T | undefined)[]): T[] {
  return [...new Map(records.flatMap(record => (record ? [[record.id, record] as const] : []))).values()];
}

/** Results as a small feed: records of the contract with their sources. Any element can show it, any tool can read it. */
export function trainingsFeed(extract: TrainingExport): FeedManifest {
  const { results, feed, sources, outcomes, territories, queryText } = extract;
  const sessions = results.flatMap(({ sessions }) => sessions);
  const trainings = results.map(({ training }) => training);
  const records = [...trainings, ...sessions.map(({ session }) => session), ...outcomes];
  const territoryIds = [feed.territory, ...outcomes.map(({ territoryId }) => territoryId ?? '')].flatMap(id =>
    withParents(territories, id),
  );
  const what = [feed.title, queryText || msg('tout le catalogue'), msg(str`extrait du ${date(extract.now)}`)].join(
    ' – ',
  );
  return {
    formatVersion: '1.0',
    title: isExample(extract) ? msg(str`Données d’exemple : ${what}`) : what,
    publisher: feed.publisher,
    language: feed.language,
    updated: feed.updated,
    territory: feed.territory,
    sources: distinct(records.flatMap(({ sourceId }) => sources.get(sourceId))),
    territories: distinct(territoryIds.map(id => territories.get(id))),
    trainings,
    sessions: sessions.map(({ session }) => session),
    places: distinct(sessions.map(({ place }) => place)),
    providers: distinct(sessions.map(({ provider }) => provider)),
    outcomes: [...outcomes],
  };
}

export function trainingsJson(extract: TrainingExport): string {
  return `${JSON.stringify(trainingsFeed(extract), undefined, 2)}\n`;
}
