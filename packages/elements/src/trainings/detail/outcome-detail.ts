// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { number, percent } from '@orientation-widgets/domain/words/format.js';
import { twentyView } from '../dot-chart.js';
import { routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { LevelAverage } from '@orientation-widgets/domain/trainings/level-average.js';
import type { DetailView } from './load-detail.js';
import { employedAt6, isPublished } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import type { RouteOutcome } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { provenance, unpublished } from '../outcome-views.js';

/** Average of the same level and route, with the figures that it is computed from. */
function averageNote({ employed, figures, leavers }: LevelAverage): string {
  const average = msg(str`En moyenne, même niveau et même voie : ${percent(employed)}.`);
  const basis = msg(str`Moyenne calculée ici, sur ${number(figures)} chiffres publiés de ce catalogue`);
  return `${average} ${leavers === undefined ? msg(str`${basis}, chacun compté une fois.`) : msg(str`${basis} et ${number(leavers)} sortants.`)}`;
}

function routeOutcome(view: DetailView, { outcome, wider }: RouteOutcome): TemplateResult {
  const displayedOutcome = wider ?? outcome;
  const place =
    displayedOutcome.territoryId === undefined ? undefined : view.territories.get(displayedOutcome.territoryId)?.name;
  const average = employedAt6(displayedOutcome) === null ? undefined : view.context?.averageOf(displayedOutcome);
  return html`<li class="outcome">
    <p><strong>${routeName(outcome.route, view.training.level)}</strong></p>
    ${outcome.uai === undefined && place ? html`<p class="note">${msg(str`Ce diplôme, tous établissements réunis : ${place}.`)}</p>` : nothing}
    ${isPublished(outcome) ? nothing : unpublished(outcome)}
    ${wider && place ? html`<p>${msg(str`Voici le chiffre plus large : ${place}.`)}</p>` : nothing}
    ${twentyView(displayedOutcome)}
    ${average ? html`<p class="note">${averageNote(average)}</p>` : nothing}
    ${provenance(view, displayedOutcome)}
  </li>`;
}

/** Outcomes of every route, for the detail. */
export function outcomeDetail(view: DetailView): TemplateResult {
  if (!view.outcomes.length) return html`<p>${msg('Ce que deviennent les sortants n’est pas connu ici.')}</p>`;
  return html`<ul class="outcomes">
    ${view.outcomes.map(outcome => routeOutcome(view, outcome))}
  </ul>`;
}
