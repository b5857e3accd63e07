// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { momentLabel } from '@orientation-widgets/domain/agenda/agenda-labels.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { number } from '@orientation-widgets/domain/words/format.js';
import { xmlText } from '../html/xml-text.js';
import { agendaAt } from './agenda-file.js';
import { changeReason, earlierValueText, figureChanges, type FigureChange } from './figure-changes.js';
import { CHANGES, contractChanges, hasNews, NEWS_FILE, type ContractChange } from './news.js';
import type { SiteFile } from '../files/site-file.js';
import type { Site } from './site.js';

interface Item {
  readonly title: string;
  /** Path from the root of the site. */
  readonly path: string;
  /** Permanent unique id. */
  readonly id: string;
  /** Date of publication, ISO 8601. */
  readonly date: string;
}

/** News of the contract and of the site, as feeds to subscribe to; empty without news. */
export function newsFiles(site: Site): SiteFile[] {
  const changes = contractChanges(site).map(change => contractItem(site, change));
  const files: SiteFile[] = [];
  if (changes.length && site.has('contrat'))
    files.push(
      feedFile(site, 'contrat/nouveautes.xml', CHANGES.path, 'Ce qui change dans le contrat régional', changes),
    );
  if (site.has('nouveautes') && hasNews(site))
    files.push(
      feedFile(site, NEWS_FILE.slice(1), '/nouveautes/', 'Formations, chiffres, événements, contrat : ce qui change', [
        ...(site.has('contrat') ? changes : []),
        ...figureItems(site),
        ...eventItems(site),
        ...trainingItems(site),
      ]),
    );
  return files;
}

function contractItem(site: Site, { id, title, change }: ContractChange): Item {
  return {
    title: [title, change.title, change.after].filter(Boolean).join(' : '),
    path: site.pathOf('contrat', id) ?? '/contrat/',
    id: `${change.date} ${id} ${change.kind} ${change.what} ${change.title} ${change.field ?? ''}`,
    date: change.date,
  };
}

/** Maximum number of changes of figures in the feed of the news. */
const MOST_FIGURES = 50;

function figureItems(site: Site): Item[] {
  return site.has('chiffres')
    ? figureChanges(site)
        .slice(0, MOST_FIGURES)
        .map(change => figureItem(site, change))
    : [];
}

function figureItem(site: Site, change: FigureChange): Item {
  const { measure, observation, earlier, newValue } = change;
  const subject = [measure.title, site.nameOf(observation.territoryId), periodLabel(observation.period)];
  return {
    title:
      `${subject.filter(Boolean).join(', ')} : ${newValue} au lieu de ${earlierValueText(change)}. ${changeReason(site, change)}`.trim(),
    path: site.pathOf('chiffres', measure.id) ?? '/chiffres/',
    id: `figure ${measure.id} ${observation.territoryId} ${observation.period} ${observation.sourceId} ${earlier.replacedOn} ${earlier.value}`,
    date: earlier.replacedOn,
  };
}

function eventItems(site: Site): Item[] {
  if (!site.has('agenda')) return [];
  return agendaAt(site, site.contents.today).coming.map(({ resource, start, status }) => ({
    title: `${resource.name} : ${momentLabel(start)}`,
    path: site.pathOf('annuaire', resource.id) ?? '/agenda/',
    id: `event ${resource.id} ${start} ${status}`,
    date: site.day,
  }));
}

function trainingItems(site: Site): Item[] {
  return site.config.newsDiffs.flatMap(({ new: fresh, collections }) =>
    collections
      .filter(({ name }) => name === 'trainings')
      .map(({ added, removed }) => ({
        title: `Formations : ${number(added)} de plus, ${number(removed)} de moins`,
        path: '/nouveautes/',
        id: `trainings ${fresh.updated}`,
        date: fresh.updated,
      })),
  );
}

function feedFile(site: Site, path: string, page: string, description: string, items: readonly Item[]): SiteFile {
  const entries = items
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(
      ({ title, path: target, id, date }) =>
        `<item><title>${xmlText(title)}</title><link>${xmlText(site.url(target))}</link><guid isPermaLink="false">${xmlText(id)}</guid>${dateView(date)}</item>`,
    );
  return {
    path,
    content: `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link rel="self" type="application/rss+xml" href="${xmlText(site.url(`/${path}`))}"/><title>${xmlText(site.config.site.name)}</title><link>${xmlText(site.url(page))}</link><description>${xmlText(description)}</description><language>fr</language>\n${entries.join('\n')}\n</channel></rss>\n`,
  };
}

/** Publication date of an item; empty for a text that is not a date. */
function dateView(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? '' : `<pubDate>${new Date(time).toUTCString()}</pubDate>`;
}
