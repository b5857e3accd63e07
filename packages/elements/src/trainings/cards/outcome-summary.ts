// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing, svg } from 'lit';
import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { percent } from '../../i18n/formats/format.js';
import { employedAt6 } from '../outcome-choice.js';
import { provenance, unpublished } from '../outcome-views.js';
import { routeName } from '../training-labels.js';
import type { TrainingView } from '../training-view.js';

/** One figure for a card; nothing when the feed has no outcome for this training. */
export function outcomeSummary(view: TrainingView): TemplateResult | typeof nothing {
  const [first] = view.outcomes;
  if (!first) return nothing;
  const { outcome } = first;
  const employed = employedAt6(outcome);
  const value = employed ?? outcome.furtherStudy;
  return html`${
    value === null
      ? unpublished(outcome)
      : html`<p class="big">${percent(value)}</p>
          <svg class="bar" aria-hidden="true">${svg`<rect width="${value}%" height="100%"/>`}</svg>
          <p>${employed === null ? msg('continuent leurs études') : msg('en emploi 6 mois après')}</p>
          <p class="note">${routeName(outcome.route)}</p>`
  }
  ${provenance(view, outcome)}`;
}
