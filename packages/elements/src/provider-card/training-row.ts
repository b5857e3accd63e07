// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { closingLabel } from '@orientation-widgets/domain/trainings/closing-label.js';
import { cardOutcome, employedAt6, isPublished } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { outcomeNotes } from '@orientation-widgets/domain/trainings/outcome-notes.js';
import { sessionLines } from '@orientation-widgets/domain/trainings/session-lines.js';
import { routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { percent } from '@orientation-widgets/domain/words/format.js';
import { safeUrl } from '@orientation-widgets/feed';
import type { Outcome } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import type { Provenance } from '../sources/source-note.js';
import { hostLink } from '../ui/host-link.js';
import type { SheetOptions } from './sheet-options.js';

/** One training of the establishment: its title, each way to take it, what became of those who left. */
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

/** The outcome that a row shows: that of the establishment, else a wider one, whose place is said. */
function rowOutcome(
  view: TrainingView,
): { readonly outcome: Outcome; readonly secret: Outcome | undefined } | undefined {
  const choice = cardOutcome(view.outcomes, view.next?.session.route);
  if (!choice) return undefined;
  const { outcome, wider } = choice;
  return isPublished(outcome) || !wider ? { outcome, secret: undefined } : { outcome: wider, secret: outcome };
}

/** Where the figure of a row comes from. */
export function outcomeProvenances(view: TrainingView): readonly Provenance[] {
  const row = rowOutcome(view);
  return row ? [{ sourceId: row.outcome.sourceId }] : [];
}

function outcomeView(view: TrainingView): TemplateResult | typeof nothing {
  const row = rowOutcome(view);
  if (!row) return nothing;
  const { outcome, secret } = row;
  const { cohort, route } = outcome;
  const figures = figuresOf(outcome);
  const about = [routeName(route, view.training.level), msg(str`sortants ${cohort}`), placeOf(view, outcome)];
  return html`${secret ? html`<p class="note">${unpublishedLabel(secret)} ${msg('pour cet établissement')}</p>` : nothing}
    ${figures ? html`<p class="outcome">${figures}</p>` : html`<p class="outcome">${unpublishedLabel(outcome)}</p>`}
    <p class="note">${about.filter(part => part !== undefined).join(', ')}</p>
    ${outcomeNotes(outcome).map(text => html`<p class="note">${text}</p>`)}`;
}

function figuresOf(outcome: Outcome): string | undefined {
  const employed = employedAt6(outcome);
  const { furtherStudy } = outcome;
  const parts = [
    employed === null ? undefined : `${percent(employed)} ${msg('en emploi 6 mois après')}`,
    furtherStudy === null ? undefined : `${percent(furtherStudy)} ${msg('continuent leurs études')}`,
  ].filter(part => part !== undefined);
  return parts.length ? parts.join(', ') : undefined;
}

function unpublishedLabel({ missing }: Outcome): string {
  return missing === 'below-threshold' ? msg('Non publié : effectif trop faible') : msg('Devenir non publié');
}

function placeOf({ territories }: TrainingView, { uai, territoryId }: Outcome): string | undefined {
  return uai === undefined ? territories.get(territoryId ?? '')?.name : msg('cet établissement');
}
