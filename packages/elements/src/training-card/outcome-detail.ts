// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { number, plural } from '../shared/format.js';
import { routeName } from '../shared/training-format.js';
import { employedAt6, isPublished } from './outcome-choice.js';
import type { RouteOutcome } from './outcome-choice.js';
import { figure, provenance, unpublished } from './outcome-views.js';
import type { TrainingView } from './training-view.js';

function routeOutcome(view: TrainingView, { outcome, wider }: RouteOutcome): TemplateResult {
  const shown = wider ?? outcome;
  const place = shown.territoryId === undefined ? undefined : view.territories.get(shown.territoryId)?.name;
  return html`<li class="outcome">
    <p><strong>${routeName(outcome.route)}</strong></p>
    ${isPublished(outcome) ? nothing : unpublished(outcome)}
    ${wider && place ? html`<p>${msg(str`Voici le chiffre plus large : ${place}.`)}</p>` : nothing}
    ${
      isPublished(shown)
        ? html`<div class="figures">
            ${figure(employedAt6(shown), msg('en emploi 6 mois après'), msg('Emploi à 6 mois : non publié.'))}
            ${figure(shown.furtherStudy, msg('continuent leurs études'), msg('Poursuite d’études : non publiée.'))}
          </div>`
        : nothing
    }
    ${shown.leavers === undefined ? nothing : html`<p class="note">${plural(shown.leavers, msg(str`${number(shown.leavers)} sortant observé.|${number(shown.leavers)} sortants observés.`))}</p>`}
    ${provenance(view, shown)}
  </li>`;
}

/** Every route's figures, for the detail. */
export function outcomeDetail(view: TrainingView): TemplateResult {
  if (!view.outcomes.length) return html`<p>${msg('Ce que deviennent les sortants n’est pas connu ici.')}</p>`;
  return html`<ul class="outcomes">
    ${view.outcomes.map(outcome => routeOutcome(view, outcome))}
  </ul>`;
}
