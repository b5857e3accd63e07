// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { closingLabel } from '@orientation-widgets/domain/trainings/closing-label.js';
import { outcomeRow } from '@orientation-widgets/domain/trainings/outcome-row.js';
import { sessionLines } from '@orientation-widgets/domain/trainings/session-lines.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { safeUrl } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import type { Provenance } from '../sources/source-note.js';
import { hostLink } from '../ui/host-link.js';
import type { SheetOptions } from './sheet-options.js';

/** Training of the establishment: its title, its routes, and the outcomes of its leavers. */
export function trainingRow(view: TrainingView, options: SheetOptions): TemplateResult {
  const { training } = view;
  const href = hostLink(options.trainingHref, training.id) ?? safeUrl(training.url);
  const lines = sessionLines(view);
  const title = html`<span lang="fr">${training.title}</span>`;
  const link = html`<a class="go" href=${href} rel="noopener noreferrer" @click=${(event: Event) => options.onTraining(event, training)}>${title}</a>`;
  return html`${heading(options.headingLevel + 3, href ? link : title, 'name')}
    ${training.closed ? html`<p class="note">${closingLabel(training.closed)}</p>` : nothing}
    ${lines.length ? lines.map(line => html`<p>${line}</p>`) : html`<p>${msg('Aucune date annoncée pour le moment.')}</p>`}
    ${outcomeView(view)}`;
}

/** Source of the figure of a row. */
export function outcomeProvenances(view: TrainingView): readonly Provenance[] {
  const row = outcomeRow(view);
  return row ? [{ sourceId: row.outcome.sourceId }] : [];
}

function outcomeView(view: TrainingView): TemplateResult | typeof nothing {
  const row = outcomeRow(view);
  if (!row) return nothing;
  const { secret, figures, about, notes } = row;
  return html`${secret ? html`<p class="note">${secret}</p>` : nothing}
    <p class="outcome">${figures}</p>
    <p class="note">${about}</p>
    ${notes.map(text => html`<p class="note">${text}</p>`)}`;
}
