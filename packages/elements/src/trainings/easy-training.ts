// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import type { titleHeading } from '../core/heading.js';
import { easySheet } from '../reading/easy-sheet.js';
import type { EasyHost } from '../reading/easy-sheet.js';
import { exampleMark } from '../sources/example-mark.js';
import { sourceNote } from '../sources/source-note.js';
import { closingLabel } from '@orientation-widgets/domain/trainings/closing-label.js';
import { offerSources } from './offer-sources.js';
import { summaryTitle } from './training-summary.js';
import type { SummaryOptions } from './training-summary.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { easyLines, whereLine } from './easy-lines.js';

export { easyStyles } from '../reading/easy.styles.js';

export interface EasyTrainingOptions extends SummaryOptions {
  readonly host: EasyHost;
  /** Content above the title, such as a link back. */
  readonly before?: unknown;
  /** Class of the heading, which the element selects. */
  readonly headClass?: string;
  /** Draws the title, when it is also the title of the element. */
  readonly title?: typeof titleHeading | undefined;
}

/** Training in four statements, with one phone call to make. */
export function easyTraining(view: TrainingView, options: EasyTrainingOptions): TemplateResult {
  const { training, sources, provider } = view;
  const title = summaryTitle(view, options);
  const phone = provider?.phone;
  const tel = phone && safeUrl(`tel:${phone.replace(/[^+\d]/g, '')}`);
  const cohorts = view.outcomes.map(({ outcome, wider = outcome }) => ({
    sourceId: wider.sourceId,
    period: wider.cohort,
  }));
  return easySheet({
    host: options.host,
    head: html`${options.before}<header part="header" class=${options.headClass ?? ''} tabindex=${options.headClass ? -1 : nothing}>
        ${options.title?.(options.headingLevel, title) ?? heading(options.headingLevel, title, 'title', 'title')}
        ${training.closed ? html`<p class="note">${closingLabel(training.closed)}</p>` : nothing}
      </header>`,
    lines: easyLines(view),
    warning: view.example ? html`<p class="note">${exampleMark()}</p>` : nothing,
    actions: html`${
      tel ? html`<a class="btn pri" href=${tel}>${msg('Appeler')} <bdi>${phone}</bdi></a>` : nothing
    } ${options.actions}`,
    sources: sourceNote(sources, [...offerSources(view), ...cohorts], false),
  });
}

/** Training of a list in two statements, among which its place and its start date. */
export function easyCard(view: TrainingView, options: SummaryOptions): TemplateResult {
  const [level] = easyLines(view);
  return html`<article class="training" part="item">
    <div class="card"><div class="main">
      ${heading(options.headingLevel, summaryTitle(view, options), 'subtitle')}
      ${view.training.closed ? html`<p class="note">${closingLabel(view.training.closed)}</p>` : nothing}
      ${view.example ? html`<p class="note">${exampleMark()}</p>` : nothing}
      <ul class="easy">${level} ${whereLine(view)}</ul>
      ${options.actions ? html`<div class="actions" part="actions">${options.actions}</div>` : nothing}
    </div></div>
  </article>`;
}
