// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Board, Measure } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { foldedLinks, sheet, unknownBox } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { ambitionOf, AMBITIONS, boardLink, figureLists } from '../shared/list-links.js';
import { measureList, measureSources } from '../shared/measures.js';

const INDEX: PageLink = { path: '/chiffres/', text: 'Chiffres' };

/** Pages of the boards, for audiences and for each ambition of the contract: their index, then one page per board. */
export function boardPages(site: Site): Page[] {
  if (!figureLists(site).length) return [];
  const { boards } = site.contents;
  const ambitions = boards.filter(ambitionOf);
  return [
    ...(ambitions.length ? [ambitionsPage(site, ambitions)] : []),
    ...boards.map(board => boardPage(site, board)),
  ];
}

function ambitionsPage(site: Site, boards: readonly Board[]): Page {
  return {
    path: AMBITIONS.path,
    section: 'chiffres',
    title: AMBITIONS.text,
    lead: 'Une page par ambition : ce qui se mesure, et ce qui ne se mesure pas encore.',
    description: 'Les chiffres de chaque ambition du contrat régional, avec leur année et leur source.',
    crumbs: [INDEX],
    sources: boards.flatMap(board => measureSources(site, measuresOf(site, board).publishedMeasures)),
    body: sheet(
      'Par ambition',
      foldedLinks(
        site,
        boards.map(board => {
          const { publishedMeasures, silent } = measuresOf(site, board);
          const publishedCount = plural(
            publishedMeasures.length,
            `${number(publishedMeasures.length)} mesure|${number(publishedMeasures.length)} mesures`,
          );
          return {
            ...boardLink(board),
            note: silent.length ? `${publishedCount}, ${number(silent.length)} sans chiffre` : publishedCount,
          };
        }),
      ),
    ),
  };
}

function boardPage(site: Site, board: Board): Page {
  const { path, text } = boardLink(board);
  const { publishedMeasures, silent } = measuresOf(site, board);
  const { territory } = site.data.info;
  return {
    path,
    section: 'chiffres',
    title: text,
    lead: `${site.nameOf(territory)} : les derniers chiffres publiés, avec leur année.`,
    description: `${text} : ${number(publishedMeasures.length)} ${plural(publishedMeasures.length, 'mesure|mesures')} ${site.ofName(territory)}, avec leur année et leur source.`,
    crumbs: [INDEX, ...(ambitionOf(board) ? [AMBITIONS] : [])],
    sources: measureSources(site, publishedMeasures),
    hasElement: true,
    body: html`<indicator-board feed=${site.href('/feed/feed.json')} board=${board.id} sync-url heading-level="2">
      ${sheet('Les chiffres', measureList(site, publishedMeasures))}
      ${
        silent.length
          ? unknownBox(
              'Sans chiffre sur ce site',
              html`<ul class="bullets">${silent.map(({ title }) => html`<li>${title}</li>`)}</ul>
                <p class="note">Personne n’a publié ici ces mesures. Ce n’est pas zéro.</p>`,
            )
          : nothing
      }
    </indicator-board>`,
  };
}

/** Splits the measures of a board into those with a figure and those without. */
function measuresOf(
  site: Site,
  board: Board,
): { readonly publishedMeasures: readonly Measure[]; readonly silent: readonly Measure[] } {
  const measures = board.measures.flatMap(id => site.data.measures.find(measure => measure.id === id) ?? []);
  const publishedMeasures = measures.filter(measure => site.contents.measures.includes(measure));
  return { publishedMeasures, silent: measures.filter(measure => !publishedMeasures.includes(measure)) };
}
