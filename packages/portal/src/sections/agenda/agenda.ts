// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import {
  fullDay,
  monthName,
  momentLabel,
  statusBadge,
  timesLabel,
} from '@orientation-widgets/domain/agenda/agenda-labels.js';
import type { Happening } from '@orientation-widgets/domain/agenda/agenda.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { headScene } from '../../illustrations/scenes.js';
import { guidesView, guideSources } from '../shared/coverage-notes.js';
import { ofWord } from '../../site/place-names.js';
import { maybeLink, sheet, unknownBox, type View } from '../../layout/views.js';
import { AGENDA, agendaAt } from '../../site/agenda-file.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';

const INDEX: PageLink = { path: '/agenda/', text: 'Agenda' };

/** Pages of the upcoming events: an index by month, then one page per month. */
export function agendaPages(site: Site): Page[] {
  const { coming, undated, past } = agendaAt(site, site.contents.today);
  const months = [...new Set(coming.map(({ start }) => start.slice(0, 7)))];
  const links = months.map(month => ({
    path: monthPath(month),
    text: monthTitle(month),
    some: coming.filter(({ start }) => start.startsWith(month)),
  }));
  const sources = [...coming, ...past]
    .map(({ resource }) => resource)
    .concat(undated)
    .flatMap(({ sourceId }) => sourceId ?? [])
    .concat(coming.length ? [] : guideSources(site));
  return [
    {
      path: INDEX.path,
      section: 'agenda',
      title: 'L’agenda',
      lead: 'Portes ouvertes, salons, ateliers, visites : quand et où.',
      description: 'Les événements de l’orientation à venir, mois par mois, et un calendrier auquel s’abonner.',
      crumbs: [],
      sources,
      aside: headScene(site, INDEX.path),
      body: html`${
        coming.length
          ? links.map(({ path, text, some }) =>
              sheet(
                capital(text),
                html`${happeningsView(site, some)}<p><a href=${site.href(path)}>Cette page seule : ${text}</a></p>`,
              ),
            )
          : askView(site)
      }
      ${undated.length ? sheet('Annoncés, sans date publiée', undatedView(undated)) : nothing}
      ${past.length ? sheet('Les derniers passés', html`<ul class="rows">${past.map(({ resource, start }) => html`<li><span class="name">${resource.name}</span> <span class="soft">${momentLabel(start)}</span></li>`)}</ul>`) : nothing}
      ${sheet(
        'Dans votre calendrier',
        html`<p><a href=${site.href(AGENDA)}>S’abonner à l’agenda</a> : votre calendrier dira ce qui est ajouté, déplacé, complet ou annulé.</p>`,
      )}`,
    },
    ...links.map(({ path, text, some }): Page => ({
      path,
      section: 'agenda',
      title: `Agenda : ${text}`,
      description: `Les événements ${ofWord(text)} : quand, où, pour qui.`,
      crumbs: [INDEX],
      sources: some.flatMap(({ resource }) => resource.sourceId ?? []),
      body: sheet(capital(text), happeningsView(site, some)),
    })),
  ];
}

/** People to call for the next dates, while none is announced. */
function askView(site: Site): View {
  const guides = guidesView(site, 'aident à choisir une formation : demandez-leur les dates');
  const silence = 'Nous ne connaissons aucune date à venir. Un événement peut avoir lieu sans être ici.';
  return guides === nothing
    ? unknownBox('Rien d’annoncé', html`<p>${silence}</p>`)
    : html`<section class="part"><h2>Demander les prochaines dates</h2>${guides}<p class="note">${silence}</p></section>`;
}

/** Path of a month, `2026-12`, or of a year for events whose month is not published. */
function monthPath(month: string): string {
  return `${INDEX.path}${month}/`;
}

function monthTitle(month: string): string {
  return month.length === 7 ? monthName(month) : `${month}, mois à préciser`;
}

/** Events as rows: day, hours, place, and whether they are moved or cancelled. */
export function happeningsView(site: Site, happenings: readonly Happening[]): View {
  return html`<ul class="rows">
    ${happenings.map(happening => {
      const { resource, start, status, previousStart } = happening;
      const place = resource.address?.communeName ?? resource.territoryIds.map(id => site.nameOf(id)).join(', ');
      const when = start.length < 10 ? momentLabel(start) : `${capital(fullDay(start))} ${start.slice(0, 4)}`;
      const badge = statusBadge(status);
      return html`<li>
        <span class="name">${maybeLink(site, site.pathOf('annuaire', resource.id), resource.name)}</span>
        ${badge ? html`<strong>${badge}</strong>` : nothing}
        <span class="soft where">${[when, timesLabel(happening), place].filter(Boolean).join(', ')}${
          status === 'moved' && previousStart ? `. Prévu d’abord : ${momentLabel(previousStart)}` : ''
        }</span>
      </li>`;
    })}
  </ul>`;
}

function undatedView(undated: readonly Resource[]): View {
  return html`<ul class="rows">
    ${undated.map(({ name, summary }) => html`<li><span class="name">${name}</span> <span class="soft where">${summary}</span></li>`)}
  </ul>`;
}
