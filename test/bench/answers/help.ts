// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { HELP_KINDS } from '@orientation-widgets/domain/directory/help-kinds.js';
import { EMPTY_QUERY, NEEDS, findResources } from '@orientation-widgets/domain/directory/resource-query.js';
import type { ResourceMatch, Need, Where } from '@orientation-widgets/domain/directory/resource-query.js';
import { whereOf } from '@orientation-widgets/domain/directory/where-of.js';
import type { Feed, Resource } from '@orientation-widgets/feed';
import { randomFrom } from '../../support/random.js';
import type { AnswerFigure } from './answer-figure.js';

const SEED = 2026;
const TOWNS = 50;
const RADIUS_KM = 30;
/** Targets: number of needs that a town should have answers for, and number of such towns. */
const AIM = { needs: 9, towns: 45 };
const NOW = { day: '2026-11-30', time: '10:00', weekday: 1 } as const;

/** Measures the needs answered in the region and around each town, and the entries of the directory with a contact. */
export async function measureHelp(feed: Feed): Promise<AnswerFigure[]> {
  const help = await readHelp(feed);
  const towns = await drawTowns(feed);
  const inRegion = NEEDS.filter(need => help.some(entry => entry.needs?.includes(need) && canBeReached(entry)));
  const around = towns.map(where => NEEDS.filter(need => hasAnswer(help, need, where, () => true)));
  const placesAround = towns.map(where =>
    NEEDS.filter(need => hasAnswer(help, need, where, ({ reach }) => reach === 'serves')),
  );
  const enough = (needs: readonly (readonly Need[])[]): string =>
    `${needs.filter(({ length }) => length >= AIM.needs).length} of ${towns.length}`;
  const reached = help.filter(canBeReached);
  const addressed = help.filter(entry => canBeReached(entry) || entry.address?.street);
  return [
    { name: 'entries of the directory', value: String(help.length) },
    {
      name: 'entries with a telephone, a mail, a site or a contact',
      value: `${reached.length} (${percent(reached.length, help.length)})`,
      aim: '75 %',
    },
    {
      name: 'the same, or a street to go to',
      value: `${addressed.length} (${percent(addressed.length, help.length)})`,
    },
    { name: 'needs with an answer in the region', value: `${inRegion.length} of ${NEEDS.length}`, aim: '12 of 12' },
    {
      name: `towns with ${AIM.needs} needs answered within ${RADIUS_KM} km or by telephone`,
      value: enough(around),
      aim: `${AIM.towns} of ${TOWNS}`,
    },
    { name: `towns with ${AIM.needs} needs answered by a place within ${RADIUS_KM} km`, value: enough(placesAround) },
    ...NEEDS.map(need => ({
      name: `towns with an answer: ${need}`,
      value: `${around.filter(needs => needs.includes(need)).length} of ${towns.length}`,
    })),
  ];
}

async function readHelp(feed: Feed): Promise<Resource[]> {
  const kinds = HELP_KINDS.split(',');
  const [directory, resources] = await Promise.all([
    feed.collection('directory'),
    feed.collection('resources').catch(() => []),
  ]);
  const entries: readonly Resource[] = [...directory, ...resources];
  return entries.filter(({ kind, status }) => kinds.includes(kind) && status !== 'closed');
}

function canBeReached({ phone, email, url, contact }: Resource): boolean {
  return Boolean(phone ?? email ?? url ?? contact);
}

function hasAnswer(
  help: readonly Resource[],
  need: Need,
  where: Where,
  counts: (match: ResourceMatch) => boolean,
): boolean {
  const { near } = findResources(help, { ...EMPTY_QUERY, need, where, radiusKm: RADIUS_KM }, NOW);
  return near.some(match => counts(match) && canBeReached(match.resource));
}

/** Draws communes of the région, all with the same probability. */
async function drawTowns(feed: Feed): Promise<Where[]> {
  const territories = await feed.collection('territories');
  const places = [...territories]
    .filter(({ kind, parents }) => kind === 'commune' && parents.includes(feed.info.territory))
    .flatMap(town => whereOf(town, territories) ?? []);
  const random = randomFrom(SEED);
  return Array.from({ length: TOWNS }, () => places.splice(Math.floor(random() * places.length), 1)).flat();
}

function percent(count: number, total: number): string {
  return `${Math.round((count / total) * 1000) / 10} %`;
}
