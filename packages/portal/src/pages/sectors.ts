// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { number, pictogram, plural } from '@orientation-widgets/elements/static.js';
import type { Job, Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { jobRows, linkColumns, sheet, tensionNote } from '../layout/views.js';
import type { Group } from '../site/contents.js';
import type { Page, PageLink } from '../site/page.js';
import type { Site } from '../site/site.js';
import { slugOf } from '../site/slugs.js';

const INDEX: PageLink = { path: '/secteurs/', text: 'Secteurs' };

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
            html`<li class="sheet">${pictogram([name])}<h2><a href=${site.href(site.pathOf('secteurs', id) ?? '/')}>${name}</a></h2><p class="soft">${jobCount(items.length)}</p></li>`,
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
  const sheets = site.contents.commitments.filter(isOurs);
  const resources = site.contents.resources.filter(isOurs);
  const tensions = items.flatMap(job => site.tensionOf(job)?.tension.sourceId ?? []);
  return {
    path: site.pathOf('secteurs', id) ?? '',
    section: 'secteurs',
    title: name,
    lead: `${jobCount(items.length)}, ${plural(trainings.length, `${number(trainings.length)} formation|${number(trainings.length)} formations`)} dans ce flux.`,
    description: `${name} : ${jobCount(items.length)}, les formations qui y mènent et les actions du contrat.`,
    crumbs: [INDEX],
    aside: html`<div class="picto">${pictogram([name])}</div>`,
    sources: [...items, ...sheets, ...resources].flatMap(({ sourceId }) => sourceId ?? []).concat(tensions),
    body: html`<div class="two">
      <div>${sheet('Les métiers', html`${jobRows(site, items)}${tensionNote(site, items)}`)}</div>
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

/** Trainings on a page of a sector, at most: those with the most offers. */
const MOST = 24;

function mostWanted(site: Site, trainings: readonly Training[]): Training[] {
  const offers = ({ id }: Training): number => site.data.sessions.get(id)?.length ?? 0;
  return trainings.toSorted((a, b) => offers(b) - offers(a)).slice(0, MOST);
}

/** Whether two names are of one sector: the same, whatever their capitals and accents, or two names of one of the controlled list. */
function isSame(site: Site, a: string, b: string): boolean {
  if (slugOf(a) === slugOf(b)) return true;
  const known = controlledId(site, a);
  return known !== undefined && known === controlledId(site, b);
}

const controlled = new WeakMap<Site, ReadonlyMap<string, string>>();

function controlledId(site: Site, name: string): string | undefined {
  let ids = controlled.get(site);
  if (!ids) {
    ids = new Map(
      site.data.sectors.flatMap(({ id, label, aliases }) =>
        [label, ...aliases].map(word => [slugOf(word), id] as const),
      ),
    );
    controlled.set(site, ids);
  }
  return ids.get(slugOf(name));
}
