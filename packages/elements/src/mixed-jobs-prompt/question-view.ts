// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { titleHeading } from '../core/heading.js';
import type { PromptData } from './prompt-data.js';

export interface QuestionOptions {
  readonly headingLevel: number;
  readonly easy: boolean;
  /** Called when the visitor is about to answer. */
  readonly onStart: () => void;
}

/**
 * Question, the same for every job, whose name is above it.
 * @param guess - answer control; undefined until it is loaded.
 */
export function questionView(
  { job }: PromptData,
  { headingLevel, easy, onStart }: QuestionOptions,
  guess: TemplateResult | undefined,
): TemplateResult {
  const summary = (easy && job.easySummary) || job.summary;
  return html`<section class="sheet ask" @focusin=${onStart} @pointerenter=${onStart}>
    <div class="text">
      <div class="lead" part="header" tabindex="-1">
        <p class="job" lang="fr">${jobName(job.title)}</p>
        ${summary ? html`<p class="soft" lang="fr">${summary}</p>` : nothing}
        ${titleHeading(headingLevel, msg('Sur 20 personnes de ce métier, combien sont des femmes ?'), 'subtitle')}
      </div>
    </div>
    ${guess ?? html`<div class="later"></div>`}
  </section>`;
}

export const question = (): string => msg('Sur 20 personnes de ce métier, combien sont des femmes ?');
