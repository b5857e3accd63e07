// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Recruitment, Tension } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { LazyPart } from '../core/lazy-part.js';
import type { Placed } from '@orientation-widgets/domain/jobs/job-figures.js';
import { levelOf, tensionLabel } from '@orientation-widgets/domain/tension/tension-labels.js';
import { sourceNote } from '../sources/source-note.js';
import { newestHires } from '@orientation-widgets/domain/jobs/newest-hires.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import type { TensionProps } from './shared/tension-form.js';
import { factorSentence } from '@orientation-widgets/domain/tension/factor-sentences.js';
import type { TensionData } from './tension-data.js';
import { factorsOf } from '@orientation-widgets/domain/tension/tension-factors.js';
import type { LevelledFactor } from '@orientation-widgets/domain/tension/tension-factors.js';

/** Explanations, shared by all elements. */
const help = new LazyPart(() => import('./tension-help.lazy.js'));

async function openHelp(host: LitElement): Promise<void> {
  await help.load().then(
    ({ helpStyles }) => adoptElementStyles(host, [helpStyles]),
    () => undefined,
  );
  host.requestUpdate();
}

/** Content beside the level and the plans: factors, sources, explanations of the figures. */
export function tensionRest({ figures, sources }: TensionData, { level, host }: TensionProps): TemplateResult {
  const { near } = figures.tension;
  const displayedTension = levelOf(near?.record) ? near : figures.tension.wider;
  const plans = figures.plans.wider ?? figures.plans.near;
  return html`${
    displayedTension
      ? html`<div class="why">
        ${heading(level + 1, msg('Pourquoi ?'), 'subtitle')}
        ${displayedTension === near && !newestHires(figures) ? nothing : html`<p class="soft" lang="fr">${displayedTension.place}, ${displayedTension.record.period}</p>`}
        <ul part="facts">
          ${factorsOf(displayedTension.record).map(factorView)}
        </ul>
      </div>`
      : nothing
  }
    <div class="foot">
      ${
        displayedTension?.record.imputed
          ? html`<p class="note">${msg('Niveau estimé d’après une famille de métiers plus large : les effectifs sont faibles.')}</p>`
          : nothing
      }
      ${sourceNote(
        sources,
        [displayedTension ?? near, plans].flatMap(placed => (placed ? [provenance(placed)] : [])),
      )}
      ${helpView(level, host)}
    </div>`;
}

function provenance({ record, place }: Placed<Tension | Recruitment>): {
  sourceId: string;
  period: string;
  place: string;
} {
  return { sourceId: record.sourceId, period: 'period' in record ? record.period : String(record.year), place };
}

function factorView(factor: LevelledFactor): TemplateResult {
  const { name, level } = factor;
  const sentence = factorSentence(factor);
  return html`<li>
    <span>${name}</span>
    <span class="steps" aria-hidden="true"
      >${[1, 2, 3, 4, 5].map(step => html`<i class=${level && step <= level ? 'on' : ''}></i>`)}</span
    >
    <b>${level ? tensionLabel(level) : msg('non publiée')}</b>
    ${sentence ? html`<p class="note">${sentence}</p>` : nothing}
  </li>`;
}

/** Explanations, loaded when they are opened. */
function helpView(level: number, host: LitElement): TemplateResult {
  return html`<details part="help" @toggle=${() => void openHelp(host)}>
    <summary>${msg('Comment lire ces chiffres')}</summary>
    ${
      help.value?.helpText(level + 1) ??
      (help.isMissing
        ? html`<p>${msg('Les explications ne s’affichent pas. Ce n’est pas de votre fait.')}</p>`
        : nothing)
    }
  </details>`;
}
