// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Job, Tension } from '@orientation-widgets/feed';
import { css, html, nothing } from 'lit';
import { stepBar } from '../../charts/bars.js';
import { sceneView } from '../../charts/scene-view.js';
import { heading } from '../../core/heading.js';
import type { JobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import type { TensionLevel } from '@orientation-widgets/domain/tension/tension-level.js';
import { levelOf, tensionLabel } from '@orientation-widgets/domain/tension/tension-labels.js';
import type { JobRecord } from '@orientation-widgets/domain/jobs/job-record.js';
import type { JobView } from '../shared/job-sections.js';
import { commonMisconceptions } from '@orientation-widgets/domain/jobs/common-misconceptions.js';

/** Life at work: strain and contracts, as measured by their sources. */
export function qualityView(figures: JobFigures | undefined, level: number): JobView {
  const { near, wider } = figures?.tension ?? {};
  const displayedTension = levelOf(near?.record) ? near : wider;
  const factors = displayedTension ? factorsOf(displayedTension.record) : [];
  if (!factors.length) return nothing;
  return html`<section class="quality">
    ${heading(level, msg('La qualité de vie au travail'), 'subtitle')}
    <dl>
      ${factors.map(({ name, degree }) => html`<div><dt>${name}</dt><dd>${sceneView(stepBar(degree, 5), 'bar')}<span>${tensionLabel(degree)}</span></dd></div>`)}
    </dl>
    <p class="note" lang="fr"><bdi>${displayedTension?.place}</bdi>, ${displayedTension?.record.period}</p>
  </section>`;
}

function factorsOf({ factors }: Tension): { readonly name: string; readonly degree: TensionLevel }[] {
  const all = [
    { name: msg('Pénibilité du travail'), degree: factors.workingConditions },
    { name: msg('Précarité des contrats'), degree: factors.jobInstability },
  ];
  return all.flatMap(({ name, degree }) => (degree ? [{ name, degree: degree as TensionLevel }] : []));
}

/** Common misconceptions, each with the figure that answers it. */
export function ideasView(job: JobRecord, figures: JobFigures | undefined, level: number): JobView {
  const ideas = commonMisconceptions(job, figures);
  if (!ideas.length) return nothing;
  return html`<section class="ideas">
    ${heading(level, msg('On dit souvent…'), 'subtitle')}
    ${ideas.map(
      ({ claim, answer }) => html`<p class="voice">${msg(str`« ${claim} »`)}</p>
        <p>${answer}</p>`,
    )}
  </section>`;
}

/** Transitions of the job, in a sentence each. */
export function transitionsView({ transitions = [] }: JobRecord, level: number): JobView {
  return transitions.length
    ? html`<section>
        ${heading(level, msg('Un métier qui change'), 'subtitle')}
        <ul class="bullets">
          ${transitions.map(transition => html`<li>${transitionSentence(transition)}</li>`)}
        </ul>
      </section>`
    : nothing;
}

function transitionSentence(transition: NonNullable<Job['transitions']>[number]): string {
  switch (transition) {
    case 'ecological':
      return msg('Il compte pour la transition écologique.');
    case 'digital':
      return msg('Le numérique le transforme.');
    case 'demographic':
      return msg('Une population qui vieillit en a besoin.');
    case 'rev3':
      return msg('La Région le retient pour la troisième révolution industrielle (rev3).');
  }
}

export const jobLifeStyles = css`
  .quality dl {
    display: grid;
    gap: var(--_s2);
  }
  .quality dl > div {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_s1) var(--_s3);
    align-items: center;
  }
  .quality dd {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6em;
    gap: var(--_s2);
    align-items: center;
  }
  .bar {
    border-radius: 0.25em;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar .track {
    fill: var(--_track);
  }
  .bar .fill {
    fill: var(--_accent-ink);
  }
  .ideas {
    align-content: start;
  }
  .ideas .voice {
    font-size: 1.125em;
  }
  .ideas .voice:not(:first-of-type) {
    margin-block-start: var(--_s3);
  }
  @container (max-width: 60em) {
    .quality dl > div {
      grid-template-columns: 1fr auto;
    }
    .quality dd {
      display: contents;
    }
    .quality .bar {
      grid-area: 2 / 1 / auto / -1;
    }
  }
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
    }
    .bar .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar .fill {
      fill: CanvasText;
    }
  }
`;
