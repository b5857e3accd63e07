// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Measure } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { maybeLink, scrollTable, sheet, type View } from '../../layout/views.js';
import { changeReason, earlierValueText, figureChanges, type FigureChange } from '../../site/figure-changes.js';
import { hasFigureFile, FIGURES } from '../../site/open-data.js';
import type { Site } from '../../site/site.js';
import { plainPeriod } from './measures.js';

/** Maximum number of rows of the table of a measure, and of changes in the news. */
const MOST_ROWS = 20;

/** Table of the values of a measure that later ones replaced; `nothing` without any. */
export function earlierValues(site: Site, measure: Measure): View {
  const changes = figureChanges(site).filter(change => change.measure === measure);
  if (!changes.length) return nothing;
  const rest = changes.length - MOST_ROWS;
  return sheet(
    'Valeurs précédentes',
    html`${scrollTable(
      'Tableau des valeurs précédentes',
      html`
    <caption class="visually-hidden">${measure.title} : les valeurs remplacées depuis</caption>
    <thead><tr><th scope="col">Territoire</th><th scope="col">Période</th><th scope="col">Avant</th><th scope="col">Ensuite</th><th scope="col">Remplacée le</th><th scope="col">Pourquoi</th></tr></thead>
    <tbody>${changes.slice(0, MOST_ROWS).map(change => {
      const { observation, earlier, newValue } = change;
      return html`<tr><th scope="row">${site.nameOf(observation.territoryId)}</th><td>${plainPeriod(observation.period)}</td><td>${earlierValueText(change)}</td><td>${newValue}</td><td>${date(earlier.replacedOn)}</td><td>${changeReason(site, change) || 'Raison inconnue'}</td></tr>`;
    })}</tbody>
  `,
    )}${
      rest > 0
        ? html`<p class="note">${plural(rest, `Une autre valeur remplacée|${number(rest)} autres valeurs remplacées`)}${hasFigureFile(site) ? html`, dans <a href=${site.href(FIGURES)}>le fichier des chiffres</a>` : nothing}.</p>`
        : nothing
    }`,
  );
}

/** Changes of figures, for the page of the news; `nothing` without any. */
export function figureNews(site: Site): View {
  const changes = site.has('chiffres') ? figureChanges(site).slice(0, MOST_ROWS) : [];
  if (!changes.length) return nothing;
  return sheet(
    'Des chiffres changés',
    html`<ul class="bullets">${changes.map(change => changeView(site, change))}</ul>`,
  );
}

function changeView(site: Site, change: FigureChange): View {
  const { measure, observation, earlier, newValue } = change;
  const place = [site.nameOf(observation.territoryId), plainPeriod(observation.period)].filter(Boolean).join(', ');
  return html`<li>${date(earlier.replacedOn)} : ${maybeLink(site, site.pathOf('chiffres', measure.id), measure.title)} (${place}), ${newValue} au lieu de ${earlierValueText(change)}. ${changeReason(site, change)}</li>`;
}
