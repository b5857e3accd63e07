// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { momentLabel } from '@orientation-widgets/domain/agenda/agenda-labels.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { CollectionDiff } from '@orientation-widgets/feed-tools';
import { html, nothing } from 'lit';
import { maybeLink, sheet, type View } from '../../layout/views.js';
import { agendaAt } from '../../site/agenda-file.js';
import type { Page } from '../../site/page.js';
import { contractChanges, hasNews, NEWS_FILE } from '../../site/news.js';
import type { Site } from '../../site/site.js';
import { figureNews } from '../shared/earlier-values.js';

/** Maximum number of events and changes of the contract on the page. */
const MOST_EVENTS = 8;
const MOST_CHANGES = 20;

/** Collections whose changes are shown, with French names. */
const FOLLOWED: Readonly<Partial<Record<CollectionDiff['name'], string>>> = {
  trainings: 'formation|formations',
  sessions: 'rentrée|rentrées',
  jobs: 'métier|métiers',
  resources: 'structure ou aide|structures et aides',
  directory: 'structure de l’annuaire|structures de l’annuaire',
  observations: 'chiffre|chiffres',
  commitments: 'fiche du contrat|fiches du contrat',
};

/** Page of the news: changes between feeds, of figures and of the contract, upcoming events. */
export function newsPages(site: Site): Page[] {
  if (!hasNews(site)) return [];
  const changes = contractChanges(site).slice(0, MOST_CHANGES);
  const events = site.has('agenda') ? agendaAt(site, site.contents.today).coming.slice(0, MOST_EVENTS) : [];
  return [
    {
      path: '/nouveautes/',
      section: 'nouveautes',
      title: 'Les nouveautés',
      lead: 'Ce qui s’ouvre, ce qui ferme, ce qui change.',
      description:
        'Formations ouvertes et fermées, chiffres changés, changements du contrat régional, événements à venir.',
      crumbs: [],
      sources: events.flatMap(({ resource }) => resource.sourceId ?? []),
      body: html`<p><a href=${site.href(NEWS_FILE)}>Suivre les nouveautés (RSS)</a></p>
        ${site.config.newsDiffs.map(({ old, new: fresh, collections }) =>
          sheet(
            `Du ${date(old.updated)} au ${date(fresh.updated)}`,
            collections.some(({ name }) => FOLLOWED[name])
              ? html`<ul class="bullets">${collections.map(diff => diffView(site, diff))}</ul>`
              : html`<p>Aucun changement de ce que ce site montre.</p>`,
          ),
        )}
        ${figureNews(site)}
        ${
          changes.length && site.has('contrat')
            ? sheet(
                'Dans le contrat régional',
                html`<ul class="bullets">${changes.map(({ id, title, change }) => html`<li>${date(change.date)} : ${maybeLink(site, site.pathOf('contrat', id), title)}, ${change.title}</li>`)}</ul>`,
              )
            : nothing
        }
        ${
          events.length
            ? sheet(
                'À venir',
                html`<ul class="bullets">${events.map(({ resource, start }) => html`<li>${momentLabel(start)} : ${maybeLink(site, site.pathOf('annuaire', resource.id), resource.name)}</li>`)}</ul>
                  <p><a href=${site.href('/agenda/')}>Tout l’agenda</a></p>`,
              )
            : nothing
        }`,
    },
  ];
}

/**
 * Counts of the changes of a collection, with links to the first added trainings; removed records no longer have a
 * page.
 */
function diffView(site: Site, { name, added, removed, changed, examples }: CollectionDiff): View {
  const words = FOLLOWED[name];
  if (!words) return nothing;
  const trainingLinks = (name === 'trainings' ? examples.added : []).flatMap(id => {
    const training = site.contents.trainings.find(candidate => candidate.id === id);
    return training ? [{ path: site.pathOf('formations', id), text: training.title }] : [];
  });
  const count = (total: number): string => `${number(total)} ${plural(total, words)}`;
  const parts = [
    ...(added ? [`${count(added)} de plus`] : []),
    ...(removed ? [`${count(removed)} de moins`] : []),
    ...(changed ? [`${count(changed)} avec un changement`] : []),
  ];
  return html`<li>${parts.join(', ')}${trainingLinks.length ? html`. Par exemple : ${trainingLinks.map(({ path, text }, rank) => html`${rank ? ', ' : ''}${maybeLink(site, path, text)}`)}` : nothing}</li>`;
}
