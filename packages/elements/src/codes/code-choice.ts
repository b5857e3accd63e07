// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { FormerCode } from '@orientation-widgets/domain/codes/resolve-codes.js';
import { compareNames } from '@orientation-widgets/domain/words/compare-names.js';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';

/** Record that has the code. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** Kind of the records to choose from. */
export type CandidateKind = 'job' | 'training' | 'provider';

/** Number of candidates shown at first; a school may give a hundred trainings. */
const IN_SIGHT = 12;

function question(kind: CandidateKind): string {
  if (kind === 'job') return msg('Quel métier voulez-vous voir ?');
  return kind === 'training'
    ? msg('Quelle formation voulez-vous voir ?')
    : msg('Quel établissement voulez-vous voir ?');
}

/** Records that have the code, each a button. */
export function codeChoice(
  kind: CandidateKind,
  level: number,
  candidates: readonly Candidate[],
  choose: (id: string) => void,
  former?: FormerCode,
): TemplateResult {
  const list = (some: readonly Candidate[]): TemplateResult =>
    html`<ul class="code-choice" lang="fr">
      ${some.map(
        ({ id, name }) =>
          html`<li><button class="btn sec" type="button" @click=${() => choose(id)}>${name}</button></li>`,
      )}
    </ul>`;
  const sorted = [...candidates].sort((a, b) => compareNames(a.name, b.name));
  const foldedCandidates = sorted.slice(IN_SIGHT);
  return html`<section class="sheet">
    ${former ? html`<p>${formerSentence(former)}</p>` : nothing} ${heading(level, question(kind), 'subtitle')} ${list(sorted.slice(0, IN_SIGHT))}
    ${
      foldedCandidates.length
        ? html`<details><summary>${msg(str`Voir les ${foldedCandidates.length} autres`)}</summary>${list(foldedCandidates)}</details>`
        : nothing
    }
  </section>`;
}

/** Note above the successor of a certification that has ended. */
export function formerNote(former: FormerCode): TemplateResult {
  return html`<p class="sheet code-former">${formerSentence(former)}</p>`;
}

function formerSentence({ name }: FormerCode): string | TemplateResult {
  return name
    ? msg(html`« <span lang="fr">${name}</span> » n’existe plus. Voici ce qui lui succède.`)
    : msg('Cette formation n’existe plus. Voici ce qui lui succède.');
}

export const codeChoiceStyles = css`
  .code-former {
    padding: var(--_s3) var(--_s4);
    margin-block-end: var(--_s3);
  }
  .code-choice {
    display: grid;
    gap: var(--_s2);
    margin-block-start: var(--_s3);
  }
  .code-choice .btn {
    inline-size: 100%;
    justify-content: flex-start;
    text-align: start;
  }
`;
