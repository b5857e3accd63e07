// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { actionState, isPastDue } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { folds } from '../../layout/page-parts.js';
import { maybeLink, sheet } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import { CHANGES, contractChanges } from '../../site/news.js';
import type { Site } from '../../site/site.js';

const CONTRACT: PageLink = { path: '/contrat/', text: 'Contrat' };
export const CALENDAR: PageLink = { path: '/contrat/calendrier/', text: 'Le calendrier du contrat' };

const KINDS = { added: 'ajouté', removed: 'retiré', changed: 'changé' } as const;

/** Pages of the dates of the contract and of its changes, each when there is any. */
export function contractDatePages(site: Site): Page[] {
  const { commitments } = site.contents;
  const dated = commitments
    .flatMap(commitment => commitment.actions.map(action => ({ commitment, action })))
    .filter(({ action }) => action.due);
  const years = [...new Set(dated.map(({ action }) => action.dueEnd?.slice(0, 4) ?? ''))].sort((a, b) =>
    (a || '9999').localeCompare(b || '9999'),
  );
  const silentCount = dated.filter(({ action }) => !actionState(action, site.day)).length;
  const changes = contractChanges(site);
  const sources = commitments.flatMap(({ sourceId }) => sourceId ?? []);
  const calendar: Page = {
    path: CALENDAR.path,
    section: 'contrat',
    title: CALENDAR.text,
    lead: 'Les échéances que le contrat donne, année par année.',
    description: 'Les échéances des actions du contrat régional, année par année, et ce qui en est publié.',
    crumbs: [CONTRACT],
    sources,
    body: html`${folds(
      years.map(year => {
        const ofYear = dated.filter(({ action }) => (action.dueEnd?.slice(0, 4) ?? '') === year);
        return {
          title: year || 'Sans année lisible',
          hint: plural(ofYear.length, `1 action|${number(ofYear.length)} actions`),
          body: html`<ul class="rows">
            ${ofYear.map(({ commitment, action }) => {
              const late = isPastDue(action, site.day) ? ', passée' : '';
              return html`<li><span class="name">${maybeLink(site, site.pathOf('contrat', commitment.id), action.title)}</span> <span class="soft where">Échéance : ${action.due}${late}.</span></li>`;
            })}
          </ul>`,
        };
      }),
    )}
    ${silentCount ? html`<p class="note">${plural(silentCount, `Pour 1 de ces actions, personne n’a dit où elle en est.|Pour ${number(silentCount)} de ces actions, personne n’a dit où elles en sont.`)}</p>` : nothing}`,
  };
  const news: Page = {
    path: CHANGES.path,
    section: 'contrat',
    title: CHANGES.text,
    lead: 'Ce qui a été ajouté, retiré ou changé, le dernier d’abord.',
    description: 'Les changements publiés des fiches du contrat régional, avec leur jour.',
    crumbs: [CONTRACT],
    sources,
    body: sheet(
      'Les changements',
      html`<p><a href=${site.href('/contrat/nouveautes.xml')}>Les suivre (RSS)</a></p>
        <ul class="rows">
          ${changes.map(({ id, title, change }) => html`<li><span class="name">${maybeLink(site, site.pathOf('contrat', id), change.title)}</span> <span class="soft where">${date(change.date)}, ${KINDS[change.kind]}. ${title}${change.before === undefined ? '' : `. Avant : ${change.before}`}${change.after === undefined ? '' : `. Maintenant : ${change.after}`}</span></li>`)}
        </ul>`,
    ),
  };
  return [...(dated.length ? [calendar] : []), ...(changes.length ? [news] : [])];
}
