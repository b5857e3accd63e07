// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Job, Measure, Observation, Resource, Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { jobRows, linkColumns, maybeLink, sheet, tensionNote, type View } from '../../layout/views.js';
import type { Group } from '../../site/contents.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { slugOf } from '../../html/slug.js';
import { sectorPictogram } from '../../illustrations/pictograms.js';
import { sceneView } from '../../illustrations/scenes.js';
import { valueText } from '../shared/measures.js';
import { projectsOfSector, projectsView } from '../shared/projects.js';

const INDEX: PageLink = { path: '/secteurs/', text: 'Secteurs' };

/** Jobs that fit beside the rest; more have the width of the page. */
const MOST_BESIDE = 12;

/** The index of the sectors, and a page each. */
export function sectorPages(site: Site): Page[] {
  const { sectors } = site.contents;
  const jobSource = (jobs: readonly Job[]): string[] => jobs.flatMap(({ sourceId }) => sourceId ?? []);
  return [
    {
      path: INDEX.path,
      section: 'secteurs',
      title: 'Les secteurs',
      lead: 'Les métiers d’un même monde, et ce que le contrat régional prévoit pour eux.',
      description: `${sectors.length} secteurs : leurs métiers, leurs formations, leurs actions.`,
      crumbs: [],
      sources: sectors.flatMap(({ items }) => jobSource(items)),
      body: html`<ul class="tiles">
        ${sectors.map(
          ({ id, name, items }) =>
            html`<li class="sheet">${sectorPictogram(site, name)}<h2><a href=${site.href(site.pathOf('secteurs', id) ?? '/')}>${name}</a></h2><p class="soft">${jobCount(items.length)}</p></li>`,
        )}
      </ul>`,
    },
    ...sectors.map(sector => sectorPage(site, sector)),
  ];
}

function jobCount(count: number): string {
  return plural(count, `${number(count)} métier|${number(count)} métiers`);
}

function sectorPage(site: Site, { id, name, items }: Group<Job>): Page {
  const trainings = [...new Set(items.flatMap(job => site.trainingsTo(job)))];
  const isOurs = ({ sectors }: { readonly sectors: readonly string[] }): boolean =>
    sectors.some(sector => isSame(site, sector, name));
  const sheets = site.contents.commitments.filter(({ sectors }) =>
    sectors.some(sector => isOfSector(site, sector, name)),
  );
  const ours = site.contents.resources.filter(isOurs);
  const companies = ours.filter(({ kind }) => kind === 'company');
  const events = ours.filter(({ kind }) => kind === 'event');
  const tools = ours.filter(({ kind }) => kind === 'tool' || kind === 'innovation');
  const resources = ours.filter(resource => ![companies, events, tools].some(some => some.includes(resource)));
  const projects = projectsOfSector(site, sector => isSame(site, sector, name));
  const figures = site.has('chiffres') ? sectorFigures(site, name) : [];
  const tensions = items.flatMap(job => site.tensionOf(job)?.tension.sourceId ?? []);
  const jobSources = items.flatMap(({ sourceId }) => sourceId ?? []);
  const jobs = sheet('Les métiers', html`${jobRows(site, items)}${tensionNote(site, items)}`);
  return {
    path: site.pathOf('secteurs', id) ?? '',
    section: 'secteurs',
    title: name,
    lead: `${[jobCount(items.length), ...(trainings.length ? [trainingCount(trainings.length)] : [])].join(', ')} sur ce site.`,
    description: `${name} : ${jobCount(items.length)}, les formations qui y mènent et les actions du contrat.`,
    crumbs: [INDEX],
    aside: sceneView(site, { names: [name] }),
    ...(jobSources.length && { card: { body: nothing, sources: jobSources } }),
    sources: [...items, ...sheets, ...ours, ...figures.map(({ latest }) => latest)]
      .flatMap(({ sourceId }) => sourceId ?? [])
      .concat(tensions),
    body: html`${items.length > MOST_BESIDE ? jobs : nothing}<div class="two">
      <div>
        ${items.length > MOST_BESIDE ? nothing : jobs}
        ${figures.length ? sheet('Le secteur en chiffres', figuresView(site, figures)) : nothing}
        ${projects.length ? sheet('Grands projets', projectsView(site, projects)) : nothing}
        ${companies.length ? sheet('Des entreprises qui recrutent', companiesView(site, companies)) : nothing}
      </div>
      <div>
        ${
          trainings.length
            ? sheet(
                'Se former',
                linkColumns(
                  site,
                  mostWanted(site, trainings).map(training => ({
                    path: site.pathOf('formations', training.id),
                    text: training.title,
                  })),
                ),
              )
            : nothing
        }
        ${
          sheets.length && site.has('contrat')
            ? sheet(
                'Dans le contrat régional',
                linkColumns(
                  site,
                  sheets.map(({ id: sheetId, title }) => ({ path: site.pathOf('contrat', sheetId), text: title })),
                ),
              )
            : nothing
        }
        ${
          events.length
            ? sheet(
                'Les événements',
                html`${linkColumns(
                  site,
                  events.map(event => ({ path: site.pathOf('annuaire', event.id), text: event.name })),
                )}<p><a href=${site.href('/agenda/')}>Tout l’agenda</a></p>`,
              )
            : nothing
        }
        ${
          tools.length
            ? sheet(
                'Outils et projets',
                linkColumns(
                  site,
                  tools.map(tool => ({ path: site.pathOf('annuaire', tool.id), text: tool.name })),
                ),
              )
            : nothing
        }
        ${
          resources.length && site.has('annuaire')
            ? sheet(
                'Qui peut aider',
                linkColumns(
                  site,
                  resources.map(resource => ({ path: site.pathOf('annuaire', resource.id), text: resource.name })),
                ),
              )
            : nothing
        }
      </div>
    </div>`,
  };
}

/** A measure of a sector, by the name or the id that its figures give it. */
export interface SectorFigure {
  readonly measure: Measure;
  readonly latest: Observation;
}

/** The latest figure of each measure about a sector, in the territory of the feed or in the nearest one around it. */
export function sectorFigures(site: Site, name: string): SectorFigure[] {
  const { observations, info } = site.data;
  const id = controlledId(site, name);
  const chain = site.chainOf(info.territory);
  const sectorObservations = observations.filter(
    ({ sector, territoryId, job, sex, age, audienceId }) =>
      sector !== undefined &&
      chain.includes(territoryId) &&
      (sector === id || isSame(site, sector, name)) &&
      [job, sex, age, audienceId].every(other => other === undefined),
  );
  return site.contents.measures.flatMap(measure => {
    const latest = sectorObservations
      .filter(({ measureId }) => measureId === measure.id)
      .sort((a, b) => chain.indexOf(a.territoryId) - chain.indexOf(b.territoryId) || (a.period < b.period ? 1 : -1))[0];
    return latest ? [{ measure, latest }] : [];
  });
}

/** Figures of a sector, each with its place and its year. */
export function figuresView(site: Site, figures: readonly SectorFigure[]): View {
  return html`<ul class="measures">
      ${figures.map(({ measure, latest }) => html`<li>${maybeLink(site, site.pathOf('chiffres', measure.id), measure.title)} <strong>${valueText(latest, measure)}</strong> <span class="soft">${site.nameOf(latest.territoryId)}, ${periodLabel(latest.period)}</span></li>`)}
    </ul>`;
}

/** Companies that declared themselves, and what they said of their posts. */
function companiesView(site: Site, companies: readonly Resource[]): View {
  return html`<ul class="rows">
    ${companies.map(({ id, name, address, company }) => {
      const posts = company?.posts;
      const postsText =
        posts === null || posts === undefined
          ? undefined
          : plural(posts, `${number(posts)} poste|${number(posts)} postes`);
      const rest = [address?.communeName, postsText].filter(Boolean).join(', ');
      return html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', id), name)}</span>${rest ? html` <span class="soft where">${rest}</span>` : nothing}</li>`;
    })}
  </ul>`;
}

/** Trainings on a page of a sector, at most: those with the most offers. */
const MOST = 24;

/** The trainings with the most offers, first. */
export function mostWanted(site: Site, trainings: readonly Training[], most = MOST): Training[] {
  const offers = ({ id }: Training): number => site.data.sessions.get(id)?.length ?? 0;
  return trainings.toSorted((a, b) => offers(b) - offers(a)).slice(0, most);
}

/** Jobs, those that recruit with the most difficulty first. */
export function tensest(site: Site, jobs: readonly Job[]): Job[] {
  const level = (job: Job): number => site.tensionOf(job)?.tension.level ?? 0;
  return jobs.toSorted((a, b) => level(b) - level(a));
}

/** Sectors of jobs that some names are of: those of a sheet of the contract, which has its own words. */
export function sectorsNamed(site: Site, names: readonly string[]): readonly Group<Job>[] {
  return site.has('secteurs')
    ? site.contents.sectors.filter(sector => names.some(name => isOfSector(site, name, sector.name)))
    : [];
}

/**
 * Whether a name is that of a sector or of a part of it: “Industrie automobile” is of “Industrie”, “Construction durable” of what the
 * controlled list calls construction.
 */
export function isOfSector(site: Site, name: string, sector: string): boolean {
  if (isSame(site, name, sector) || begins(slugOf(name), slugOf(sector))) return true;
  const sectorId = idOfBeginning(site, name);
  return sectorId !== undefined && sectorId === idOfBeginning(site, sector);
}

/** Whether an address begins with the words of another, in the plural or not. */
function begins(address: string, words: string): boolean {
  return `${address}-`.startsWith(`${words}-`) || address === `${words}s`;
}

/** The sector of the controlled list whose label or alias is the beginning of a name, or has it for its own beginning: the longest. */
function idOfBeginning(site: Site, name: string): string | undefined {
  const slug = slugOf(name);
  const matches = [...controlledIds(site)].filter(([word]) => begins(slug, word) || begins(word, slug));
  return matches.sort(([a], [b]) => b.length - a.length)[0]?.[1];
}

/** Whether two names are of one sector: the same, whatever their capitals and accents, or two names of one of the controlled list. */
function isSame(site: Site, a: string, b: string): boolean {
  if (slugOf(a) === slugOf(b)) return true;
  const sectorId = controlledId(site, a);
  return sectorId !== undefined && sectorId === controlledId(site, b);
}

const controlled = new WeakMap<Site, ReadonlyMap<string, string>>();

function controlledId(site: Site, name: string): string | undefined {
  return controlledIds(site).get(slugOf(name));
}

/** The sectors of the controlled list, by each of their names as an address. */
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
