// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Outcome } from '@orientation-widgets/feed';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { number, percent, plural } from '../../i18n/formats/format.js';
import { routeName } from '../training-labels.js';
import type { LevelAverage } from './level-average.js';
import type { DetailView } from './load-detail.js';
import { employedAt6, isPublished } from '../outcome-choice.js';
import type { RouteOutcome } from '../outcome-choice.js';
import { figure, provenance, unpublished } from '../outcome-views.js';

/** The average under the figure, on the same scale. */
function averageLine({ employed }: LevelAverage): TemplateResult {
  return html`<svg class="bar average" aria-hidden="true">${svg`<rect width="${employed}%" height="100%"/>`}</svg>
    <p>${msg(html`En moyenne, même niveau et même voie : <strong>${percent(employed)}</strong>`)}</p>`;
}

function averageNote({ figures, leavers }: LevelAverage): string {
  const basis = msg(str`Moyenne calculée ici, sur ${number(figures)} chiffres publiés de ce catalogue`);
  return leavers === undefined
    ? msg(str`${basis}, chacun compté une fois.`)
    : msg(str`${basis} et ${number(leavers)} sortants.`);
}

function figureOr(value: number | null, label: string, missing: string): TemplateResult {
  return value === null ? html`<div class="figure"><p class="soft">${missing}</p></div>` : figure(value, label);
}

function figures(outcome: Outcome, average: LevelAverage | undefined): TemplateResult {
  return html`<div class="figures">
      <div>
        ${figureOr(employedAt6(outcome), msg('en emploi 6 mois après'), msg('Emploi à 6 mois : non publié.'))}
        ${average ? averageLine(average) : nothing}
      </div>
      ${figureOr(outcome.furtherStudy, msg('continuent leurs études'), msg('Poursuite d’études : non publiée.'))}
    </div>
    ${average ? html`<p class="note">${averageNote(average)}</p>` : nothing}`;
}

function routeOutcome(view: DetailView, { outcome, wider }: RouteOutcome): TemplateResult {
  const shown = wider ?? outcome;
  const place = shown.territoryId === undefined ? undefined : view.territories.get(shown.territoryId)?.name;
  const average = employedAt6(shown) === null ? undefined : view.context?.averageOf(shown);
  return html`<li class="outcome">
    <p><strong>${routeName(outcome.route)}</strong></p>
    ${outcome.uai === undefined && place ? html`<p class="note">${msg(str`Ce diplôme, tous établissements réunis : ${place}.`)}</p>` : nothing}
    ${isPublished(outcome) ? nothing : unpublished(outcome)}
    ${wider && place ? html`<p>${msg(str`Voici le chiffre plus large : ${place}.`)}</p>` : nothing}
    ${isPublished(shown) ? figures(shown, average) : nothing}
    ${
      shown.leavers === undefined
        ? nothing
        : html`<p class="note">
            ${plural(shown.leavers, msg(str`${number(shown.leavers)} sortant observé.|${number(shown.leavers)} sortants observés.`))}
          </p>`
    }
    ${provenance(view, shown)}
  </li>`;
}

/** Every route's figures, for the detail. */
export function outcomeDetail(view: DetailView): TemplateResult {
  if (!view.outcomes.length) return html`<p>${msg('Ce que deviennent les sortants n’est pas connu ici.')}</p>`;
  return html`<ul class="outcomes">
    ${view.outcomes.map(outcome => routeOutcome(view, outcome))}
  </ul>`;
}
