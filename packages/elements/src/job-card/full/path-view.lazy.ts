// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { sourceNote } from '../../sources/source-note.js';
import type { JobPath } from '@orientation-widgets/domain/jobs/job-path.js';

/**
 * Path to a job: shared skills, skills to learn, and access.
 * @param level - level of its headings.
 * @param trainings - the trainings that lead there, once they are loaded.
 * @param print - prints the path on a sheet of paper.
 */
export function pathView(
  { to, shared, toLearn, sources, sourceIds }: JobPath,
  level: number,
  trainings: TemplateResult | undefined,
  print: () => void,
): TemplateResult {
  const count = shared.length;
  const summary = count
    ? plural(
        count,
        msg(
          str`${number(count)} savoir-faire est demandé dans les deux métiers.|${number(count)} savoir-faire sont demandés dans les deux métiers.`,
        ),
      )
    : msg('Aucun savoir-faire commun n’est connu.');
  const list = (title: string, skills: readonly string[], className: string): TemplateResult | typeof nothing =>
    skills.length
      ? html`<div>
          ${heading(level, title, 'subtitle')}
          <ul class="cord-list ${className}" lang="fr">
            ${skills.map(skill => html`<li>${skill}</li>`)}
          </ul>
        </div>`
      : nothing;
  return html`<p class="voice">${summary}</p>
    <div class="steps">
      ${list(msg('Ce que vous savez déjà faire'), shared, 'able')} ${list(msg('Ce qu’il faut apprendre'), toLearn, '')}
    </div>
    ${to.access ? html`${heading(level, msg('Pour y arriver'), 'subtitle')}<p lang="fr">${to.access}</p>` : nothing}
    ${trainings}
    <p><button class="btn sec" type="button" @click=${print}>${msg('Imprimer ce chemin')}</button></p>
    ${sourceNote(
      sources,
      sourceIds.map(sourceId => ({ sourceId, ...sources.get(sourceId) })),
    )}`;
}

export const pathStyles = css`
  .path {
    display: grid;
    gap: var(--_s3);
    grid-column: 1 / -1;
    padding: var(--_s4);
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_accent-tint);
  }
  .steps {
    display: grid;
    gap: var(--_s4);
  }
  .path .subtitle {
    margin-block-end: var(--_s1);
    font-size: 1em;
  }
  /* Threaded beads are what one can do, rings beside the cord what is left to learn. */
  .cord-list {
    list-style: none;
    margin-inline-start: 0.5em;
    padding-block: 0.25em;
    border-inline-start: 0.125em solid var(--_accent-ink);
  }
  .cord-list:not(.able) {
    border-inline-start-style: dotted;
  }
  .cord-list > li {
    position: relative;
    padding-block: 0.25em;
    padding-inline-start: 1.25em;
  }
  .cord-list > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: -0.5625em;
    box-sizing: border-box;
    width: 1em;
    height: 1em;
    border: 0.125em solid var(--_accent-ink);
    border-radius: 50%;
    background: var(--_surface);
  }
  .cord-list.able > li::before {
    border-width: 0.5em;
  }
  @media print {
    .path .btn {
      display: none;
    }
  }
  @container (min-width: 44em) {
    .steps {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
