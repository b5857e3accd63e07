// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { levelName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { FeedError, type Feed, type FeedErrorCode, type Territory } from '@orientation-widgets/feed';
import type { RecordKind } from './attributes.js';

/** Record that an attribute may name. */
export interface NamedRecord {
  readonly id: string;
  readonly name: string;
}

/** Records of a kind, sorted by name. */
export async function choicesOf(feed: Feed, kind: RecordKind): Promise<readonly NamedRecord[]> {
  const choices = await read(feed, kind);
  return choices.toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
}

async function read(feed: Feed, kind: RecordKind): Promise<readonly NamedRecord[]> {
  switch (kind) {
    case 'jobs':
      return [...(await feed.collection('jobs'))].map(({ id, title: { feminine, masculine } }) => ({
        id,
        name: feminine === masculine ? feminine : `${feminine} / ${masculine}`,
      }));
    case 'providers':
      return [...(await feed.collection('providers'))].map(({ id, name }) => ({ id, name }));
    case 'territories':
      return [...(await feed.collection('territories'))].map(({ id, name, code, kind: level }) => ({
        id,
        name: level === 'department' ? `${name} (${code})` : name,
      }));
    case 'departments':
      return ofKind(feed, 'department', ({ code }) => code);
    case 'bassins':
      return ofKind(feed, 'bassin', ({ id }) => id);
    case 'spels':
      return ofKind(feed, 'spel', ({ id }) => id);
    case 'domains':
      return distinct([...(await feed.collection('trainings'))].flatMap(({ domains }) => domains));
    case 'levels': {
      const levels = new Set([...(await feed.collection('trainings'))].flatMap(({ level }) => level ?? []));
      return [...levels].map(level => ({ id: String(level), name: levelName(level) }));
    }
    case 'job-sectors':
      return distinct([...(await feed.collection('jobs'))].flatMap(({ sectors }) => sectors));
    case 'resources': {
      const all = [...(await feed.collection('directory')), ...(await feed.collection('resources'))];
      return all.map(({ id, name }) => ({ id, name }));
    }
    case 'audiences':
    case 'sectors':
      return [...(await feed.collection(kind))].map(({ id, label }) => ({ id, name: label }));
    default:
      return [...(await feed.collection(kind))].map(({ id, title }) => ({ id, name: title }));
  }
}

/** Territories of a kind, with the id that attributes use. */
async function ofKind(
  feed: Feed,
  kind: Territory['kind'],
  idOf: (territory: Territory) => string,
): Promise<NamedRecord[]> {
  return [...(await feed.collection('territories'))]
    .filter(territory => territory.kind === kind)
    .map(territory => ({ id: idOf(territory), name: territory.name }));
}

function distinct(values: readonly string[]): NamedRecord[] {
  return [...new Set(values)].map(value => ({ id: value, name: value }));
}

const REASONS: Readonly<Record<FeedErrorCode, string>> = {
  network: 'l’adresse ne répond pas, ou son hébergeur ne permet pas la lecture depuis un autre site (CORS)',
  http: 'le serveur refuse',
  timeout: 'le serveur ne répond pas',
  'too-large': 'le fichier est trop gros',
  'not-json': 'ce n’est pas du JSON',
  'not-a-feed': 'ce JSON n’est pas un flux',
  'newer-major': 'ce flux est d’une version plus récente',
  aborted: 'la lecture a été arrêtée',
  integrity: 'un fichier du flux a changé en route',
};

export const NOT_AN_ADDRESS = 'ce n’est pas une adresse';

/** Reason why a feed cannot be read, in French. */
export function faultOf(error: unknown): string {
  if (!(error instanceof FeedError)) return 'sa forme ne se comprend pas';
  return error.status === undefined ? REASONS[error.code] : `${REASONS[error.code]} (${error.status})`;
}

/** Number of records that a feed leaves out, with the paths of the first ones. */
export function problemsOf(feed: Feed): string {
  const { problems } = feed;
  if (!problems.length) return '';
  const places = problems.slice(0, 3).map(({ path }) => path);
  return `${problems.length === 1 ? 'Une fiche laissée' : `${problems.length} fiches laissées`} : ${places.join(', ')}${problems.length > 3 ? '…' : ''}`;
}
