// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Outcome } from '@orientation-widgets/feed';
import { employedCount, partLabel, twentySentence } from './dot-chart-labels.js';
import { twentyPeople } from '@orientation-widgets/domain/trainings/dot-count.js';

/** Sentence, then twenty dots in rows: ringed for people who study, filled for those at work, empty for the others. */
export function twentyView(outcome: Outcome): TemplateResult | typeof nothing {
  const parts = twentyPeople(outcome);
  const [first] = parts;
  if (!first) return nothing;
  const count = employedCount(outcome);
  return html`<p class="voice">${twentySentence(outcome, first)}</p>
    <ul class="twenty">
      ${parts.map(
        part =>
          html`<li>
            <span class="beads ${part.kind}" aria-hidden="true">${Array.from({ length: part.people || 1 }, () => html`<i></i>`)}</span>
            <span>${partLabel(part)}</span>
          </li>`,
      )}
    </ul>
    ${count ? html`<p class="note">${count}</p>` : nothing}`;
}
