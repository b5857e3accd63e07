// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { comparableShare } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import type { Job, Measure, Observation, Training } from '@orientation-widgets/feed';
import { html } from 'lit';
import { maybeLink, type View } from '../../layout/views.js';
import type { Group } from '../../site/contents.js';
import type { Site } from '../../site/site.js';
import { slugOf } from '../../html/slug.js';
import { valueText } from '../shared/measures.js';

/** Latest figure of a measure about a sector, which figures name by name or by id. */
export interface SectorFigure {
  readonly measure: Measure;
  readonly latest: Observation;
}

/**
 * Latest figure of each measure about a sector, in the territory of the feed or in the nearest one that contains it.
 */
export function sectorFigures(site: Site, name: string): SectorFigure[] {
  const { observations, info } = site.data;
  const id = controlledId(site, name);
  const chain = site.chainOf(info.territory);
  const sectorObservations = observations.filter(
    ({ sector, territoryId, job, sex, age, audienceId }) =>
      sector !== undefined &&
      chain.includes(territoryId) &&
      (sector === id || isSameSector(site, sector, name)) &&
      [job, sex, age, audienceId].every(other => other === undefined),
  );
  return site.contents.measures.flatMap(measure => {
    const latest = sectorObservations
      .filter(({ measureId }) => measureId === measure.id)
      .sort((a, b) => chain.indexOf(a.territoryId) - chain.indexOf(b.territoryId) || (a.period < b.period ? 1 : -1))[0];
    return latest ? [{ measure, latest }] : [];
  });
}

/** List of the figures of a sector, each with its place and its year. */
export function figuresView(site: Site, figures: readonly SectorFigure[]): View {
  return html`<ul class="measures">
      ${figures.map(({ measure, latest }) => html`<li>${maybeLink(site, site.pathOf('chiffres', measure.id), measure.title)} <strong>${valueText(latest, measure)}</strong> <span class="soft">${site.nameOf(latest.territoryId)}, ${periodLabel(latest.period)}</span></li>`)}
    </ul>`;
}

/** Maximum number of trainings on a page of a sector: those with the most offers. */
const MOST = 24;

/** Trainings with the most offers, sorted by number of offers. */
export function mostWanted(site: Site, trainings: readonly Training[], most = MOST): Training[] {
  const offers = ({ id }: Training): number => site.data.sessions.get(id)?.length ?? 0;
  return trainings.toSorted((a, b) => offers(b) - offers(a)).slice(0, most);
}

/** Sorts jobs by difficulty of hiring, the hardest first. */
export function tensest(site: Site, jobs: readonly Job[]): Job[] {
  const least = (job: Job): number => comparableShare(site.plansOf(job)?.recruitment)?.least ?? 0;
  const level = (job: Job): number => site.tensionOf(job)?.tension.level ?? 0;
  return jobs.toSorted((a, b) => least(b) - least(a) || level(b) - level(a));
}

/** Sectors of jobs that match some names, such as the free-text sectors of a sheet of the contract. */
export function sectorsNamed(site: Site, names: readonly string[]): readonly Group<Job>[] {
  return site.has('secteurs')
    ? site.contents.sectors.filter(sector => names.some(name => isOfSector(site, name, sector.name)))
    : [];
}

/**
 * Whether a name is that of a sector or of a part of it: “Industrie automobile” is part of “Industrie”, and
 * “Construction durable” of the construction of the controlled list.
 */
export function isOfSector(site: Site, name: string, sector: string): boolean {
  if (isSameSector(site, name, sector) || begins(slugOf(name), slugOf(sector))) return true;
  const sectorId = idOfBeginning(site, name);
  return sectorId !== undefined && sectorId === idOfBeginning(site, sector);
}

/** Whether a slug begins with the words of another one, in the singular or the plural. */
function begins(address: string, words: string): boolean {
  return `${address}-`.startsWith(`${words}-`) || address === `${words}s`;
}

/**
 * Id of the sector of the controlled list with the longest label or alias that a name begins with, or that begins with
 * it.
 */
function idOfBeginning(site: Site, name: string): string | undefined {
  const slug = slugOf(name);
  const matches = [...controlledIds(site)].filter(([word]) => begins(slug, word) || begins(word, slug));
  return matches.sort(([a], [b]) => b.length - a.length)[0]?.[1];
}

/**
 * Whether two names are of the same sector: equal apart from capitals and accents, or both names of one sector of the
 * controlled list.
 */
export function isSameSector(site: Site, a: string, b: string): boolean {
  if (slugOf(a) === slugOf(b)) return true;
  const sectorId = controlledId(site, a);
  return sectorId !== undefined && sectorId === controlledId(site, b);
}

const controlled = new WeakMap<Site, ReadonlyMap<string, string>>();

function controlledId(site: Site, name: string): string | undefined {
  return controlledIds(site).get(slugOf(name));
}

/** Ids of the sectors of the controlled list, by the slug of each of their names. */
function controlledIds(site: Site): ReadonlyMap<string, string> {
  let ids = controlled.get(site);
  if (!ids) {
    ids = new Map(
      site.data.sectors.flatMap(({ id, label, aliases }) =>
        [label, ...aliases].map(word => [slugOf(word), id] as const),
      ),
    );
    controlled.set(site, ids);
  }
  return ids;
}
