// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { collectionOf } from '@orientation-widgets/feed';
import type { Collection, Feed, Job, Measure, Outcome, Resource, Source } from '@orientation-widgets/feed';
import type { Happening } from '@orientation-widgets/domain/agenda/agenda.js';
import { localTimeIn } from '@orientation-widgets/domain/directory/local-time.js';
import { sessionsOf } from '@orientation-widgets/domain/trainings/sessions-of.js';
import { trainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { SavedItem, SavedKind } from '../../saved/saved-store.js';

/** Saved record, with its current data in the feed. */
export interface SavedEntry {
  readonly item: SavedItem;
  /** Data of a training; undefined when the feed no longer has it, or for another kind. The next fields follow the same rule. */
  readonly training?: TrainingView | undefined;
  readonly job?: Job | undefined;
  /** Data of a resource or an event. */
  readonly resource?: Resource | undefined;
  /** Next occurrence of an event; a cancelled one when all of them are. */
  readonly happening?: Happening | undefined;
  readonly measure?: Measure | undefined;
}

/** The saved items, and the sources of their facts. */
export interface SavedRecords {
  readonly feed: Feed;
  readonly entries: readonly SavedEntry[];
  readonly sources: Collection<Source>;
}

/** Whether the feed no longer has the record. A search and a question do not depend on the feed. */
export function isGone({ item: { kind }, training, job, resource, measure }: SavedEntry): boolean {
  return kind !== 'search' && kind !== 'question' && !(training ?? job ?? resource ?? measure);
}

/** Measure and territory of a saved figure: `unemployment@ze-3215`. */
export function figureOf(id: string): readonly [measure: string, territory: string] {
  const at = id.lastIndexOf('@');
  return at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)];
}

async function trainingsOf(feed: Feed, today?: string): Promise<(id: string) => TrainingView | undefined> {
  const [trainings, sessions, places, providers, sources, territories] = await Promise.all([
    feed.collection('trainings'),
    feed.collection('sessions'),
    feed.collection('places'),
    feed.collection('providers'),
    feed.collection('sources'),
    feed.collection('territories', { main: true }),
  ]);
  const outcomes = collectionOf<Outcome>([]);
  return id => {
    const training = trainings.get(id);
    const trainingSessions = sessionsOf(sessions, id);
    return (
      training &&
      trainingView(
        { training, sessions: trainingSessions, places, providers, outcomes, sources, territories },
        { today },
      )
    );
  };
}

async function resourcesOf(feed: Feed): Promise<(id: string) => Resource | undefined> {
  const [directory, resources] = await Promise.all([
    feed.collection('directory').catch(() => undefined),
    feed.collection('resources').catch(() => undefined),
  ]);
  return id => directory?.get(id) ?? resources?.get(id);
}

async function timesOf(territoryId: string): Promise<(event: Resource | undefined) => Happening | undefined> {
  const { agendaOf } = await import('@orientation-widgets/domain/agenda/agenda.js');
  const now = localTimeIn(territoryId);
  return event => {
    const { coming } = agendaOf(event ? [event] : [], { radiusKm: 0, period: 'all' }, now);
    return coming.find(({ status }) => status !== 'cancelled') ?? coming[0];
  };
}

/** Reads the saved records in the feed; kinds without a saved record are not read. */
export async function savedEntries(feed: Feed, items: readonly SavedItem[], today?: string): Promise<SavedRecords> {
  const has = (...kinds: SavedKind[]): boolean => items.some(({ kind }) => kinds.includes(kind));
  const [training, jobs, resource, measures, sources, timeOf] = await Promise.all([
    has('training') ? trainingsOf(feed, today) : undefined,
    has('job') ? feed.collection('jobs').catch(() => undefined) : undefined,
    has('resource', 'event') ? resourcesOf(feed) : undefined,
    has('measure') ? feed.collection('measures').catch(() => undefined) : undefined,
    feed.collection('sources'),
    has('event') ? timesOf(feed.info.territory) : undefined,
  ]);
  const entryOf = (item: SavedItem): SavedEntry => {
    const { kind, id } = item;
    switch (kind) {
      case 'training':
        return { item, training: training?.(id) };
      case 'job':
        return { item, job: jobs?.get(id) };
      case 'resource':
        return { item, resource: resource?.(id) };
      case 'event':
        return { item, resource: resource?.(id), happening: timeOf?.(resource?.(id)) };
      case 'measure':
        return { item, measure: measures?.get(figureOf(id)[0]) };
      case 'search':
      case 'question':
        return { item };
    }
  };
  return { feed, entries: items.map(entryOf), sources };
}
