// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Session } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { percent } from '@orientation-widgets/domain/words/format.js';
import { employedAt6 } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { provenance } from '../outcome-views.js';
import { establishmentSuccessView } from '../success-views.js';
import type { DetailView } from './load-detail.js';

/** Outcomes of all the leavers of the establishment of a session by its route, whatever their training, and its pass rate. */
export function establishmentOutcome(view: DetailView, session: Session): TemplateResult {
  const outcome = view.context?.establishmentOf(session);
  const success = view.context?.establishmentSuccessOf(session);
  const employed = outcome ? employedAt6(outcome) : null;
  const leavers =
    outcome && employed !== null
      ? html`<p class="note">
            ${msg(str`Tout l’établissement, toutes ses formations réunies : ${percent(employed)} en emploi 6 mois après.`)}
          </p>
          ${provenance(view, outcome)}`
      : nothing;
  return html`${leavers}${success ? establishmentSuccessView(view, success) : nothing}`;
}
