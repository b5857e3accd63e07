// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource } from '@orientation-widgets/feed';
import { writeCsv } from '@orientation-widgets/domain/words/csv-writer.js';
import type { Cell } from '@orientation-widgets/domain/words/csv-writer.js';
import { download } from '../export/download.js';
import type { ResourceData } from './resource-data.js';
import type { ResourceMatch } from '@orientation-widgets/domain/directory/resource-query.js';
import { contactCard } from './contact-card.js';

/** Columns of data.inclusion, in French: the people who open the file know them. */
const COLUMNS: readonly (readonly [name: string, cellOf: (found: ResourceMatch) => Cell])[] = [
  ['id', ({ resource }) => resource.id],
  ['nom', ({ resource }) => resource.name],
  ['description', ({ resource }) => resource.summary],
  ['adresse', ({ resource }) => resource.address?.street],
  ['code_postal', ({ resource }) => resource.address?.postalCode],
  ['code_insee', ({ resource }) => resource.address?.communeCode],
  ['commune', ({ resource }) => resource.address?.communeName],
  ['latitude', ({ resource }) => resource.lat],
  ['longitude', ({ resource }) => resource.lon],
  ['telephone', ({ resource }) => resource.phone],
  ['courriel', ({ resource }) => resource.email],
  ['site_web', ({ resource }) => resource.url],
  ['horaires_accueil', ({ resource }) => hoursText(resource)],
  ['publics', ({ resource }) => resource.audiences.join(' | ')],
  ['frais', ({ resource }) => (resource.cost ? COSTS[resource.cost] : undefined)],
  ['date_maj', ({ resource }) => resource.checked],
  ['distance_km', ({ distanceKm }) => (distanceKm === undefined ? undefined : Math.round(distanceKm * 10) / 10)],
];

const COSTS = { free: 'gratuit', paid: 'payant' } as const;

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Opening hours in the syntax of OpenStreetMap, as data.inclusion writes them; hours published as a text stay as they are. */
function hoursText({ hours, hoursText }: Resource): string | undefined {
  if (!hours) return hoursText;
  return hours
    .map(({ days, opens, closes }) => `${days.map(day => DAYS[day - 1]).join(',')} ${opens}-${closes}`)
    .join('; ');
}

/** Saves the results: as a table, or as a feed with the sources of its records. */
export function takeAway(
  file: 'csv' | 'json',
  matches: readonly ResourceMatch[],
  { feed, sources }: ResourceData,
): void {
  const cited = new Set(matches.map(({ resource }) => resource.sourceId));
  const used = [...sources].filter(({ id }) => cited.has(id));
  if (file === 'csv') {
    const rows = matches.map(match => [...COLUMNS.map(([, cellOf]) => cellOf(match)), sourceName(used, match)]);
    return download(
      'annuaire.csv',
      'text/csv',
      writeCsv([[...COLUMNS.map(([name]) => name), 'source'], ...rows], { separator: ';' }),
    );
  }
  const { info } = feed;
  const subset = { ...info, outlines: undefined, sources: used, directory: matches.map(({ resource }) => resource) };
  download('annuaire.json', 'application/json', JSON.stringify(subset, null, 2));
}

function sourceName(
  used: readonly { id: string; title: string; publisher: string }[],
  { resource }: ResourceMatch,
): string {
  const source = used.find(({ id }) => id === resource.sourceId);
  return source ? `${source.publisher}, ${source.title}` : '';
}

/** Saves the card of a contact. */
export function takeContact(resource: Resource): void {
  download('contact.vcf', 'text/vcard', contactCard(resource));
}

/** Prints the page, or saves it as PDF. */
export function printAll(): void {
  globalThis.print();
}
