// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Collection, Recruitment, Source, Tension } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { iconLock } from '../../icons/icons.js';
import type { JobFigures, Placed } from '../../jobs/job-figures.js';
import { isMasked, recruitmentLabel } from '../../jobs/recruitment-labels.js';
import { isOldFigure } from '../../jobs/figure-age.js';
import { sourceNote } from '../../sources/source-note.js';
import { tensionScale } from '../../jobs/tension/tension-scale.js';
import type { TensionLevel } from '../../jobs/tension/tension-scale.js';
import {
  levelOf,
  tensionSentence,
  tensionTitle,
  tensionLabel,
  withheldReason,
} from '../../jobs/tension/tension-labels.js';
import { factorSentence } from './factor-sentences.js';
import { factorsOf } from './tension-factors.js';
import type { LevelledFactor } from './tension-factors.js';
import type * as helpModule from './lazy/tension-help.js';

export interface Detail {
  readonly job: string;
  readonly figures: JobFigures;
  readonly sources: Collection<Source>;
  /** Level of the main heading. */
  readonly level: number;
  /** The choice of territory, when the visitor may choose. */
  readonly select: View | undefined;
  /** Draws the levels of another method. */
  readonly otherMethod: ((level: number) => View) | undefined;
  readonly help: Help | undefined;
  readonly openHelp: () => void;
}

/** The explanations, or why they are not there. */
export type Help = typeof helpModule | 'failed';

type View = TemplateResult | typeof nothing;

/** The level in a sentence, its factors, the plans of employers and the sources. */
export function tensionDetail(detail: Detail): TemplateResult {
  const { figures, sources, level } = detail;
  const { near } = figures.tension;
  const shown = levelOf(near?.record) ? near : figures.tension.wider;
  const plans = figures.plans.wider ?? figures.plans.near;
  return html`<div class="sheet detail">
    <div class="lead">
      ${detail.select} ${verdict(detail, near)}
      <p class="listen" hidden></p>
      ${plansView(figures.plans.near, figures.plans.wider, level + 1)} ${detail.otherMethod?.(level + 1) ?? nothing}
    </div>
    ${
      shown
        ? html`<div class="why">
          ${heading(level + 1, msg('Pourquoi ?'), 'subtitle')}
          ${shown === near ? nothing : html`<p class="soft" lang="fr">${shown.place}</p>`}
          <ul part="factors">
            ${factorsOf(shown.record).map(factorView)}
          </ul>
        </div>`
        : nothing
    }
    <div class="foot">
      ${
        shown?.record.imputed
          ? html`<p class="note">${msg('Niveau estimé d’après une famille de métiers plus large : les effectifs sont faibles.')}</p>`
          : nothing
      }
      ${sourceNote(
        sources,
        [shown ?? near, plans].flatMap(placed => (placed ? [provenance(placed)] : [])),
      )}
      ${helpView(detail)}
    </div>
  </div>`;
}

function provenance({ record, place }: Placed<Tension | Recruitment>): {
  sourceId: string;
  period: string;
  place: string;
} {
  return { sourceId: record.sourceId, period: 'period' in record ? record.period : String(record.year), place };
}

/** The level in a title and a sentence; or why there is none here, and the level of a wider territory. */
function verdict({ job, figures, level }: Detail, near: Placed<Tension> | undefined): TemplateResult {
  if (!near) {
    return html`${heading(level, msg('Pas de chiffre de tension'), 'title')}
      <p class="soft" lang="fr">${job}</p>
      <p>${msg('Ces données ne disent pas si ce métier est en tension.')}</p>`;
  }
  const own = levelOf(near.record);
  const { wider } = figures.tension;
  const around = levelOf(wider?.record);
  const where = (place: string): TemplateResult =>
    html`<p class="soft" lang="fr"><bdi>${job}</bdi>, <bdi>${place}</bdi></p>`;
  if (own) {
    return html`${bigCord(own)} ${heading(level, tensionTitle(own), 'title')} ${where(near.place)}
      ${near.territoryId === figures.askedId ? nothing : html`<p class="note">${fellBack(figures.asked, near.place)}</p>`}
      ${sentence(own, near.record)}`;
  }
  return html`${heading(level, html`${iconLock()} ${msg('Tension non publiée')}`, 'title')} ${where(near.place)}
    <p>${withheldReason(near.record)}</p>
    ${
      wider && around
        ? html`<div class="wider">
          ${bigCord(around)}
          <p><strong>${tensionTitle(around)}</strong></p>
          <p class="soft" lang="fr">${wider.place}</p>
          ${sentence(around, wider.record)}
        </div>`
        : nothing
    }`;
}

function bigCord(level: TensionLevel): TemplateResult {
  return html`<div class="big l${level}">${tensionScale(level)}</div>`;
}

function sentence(level: TensionLevel, { period }: Tension): TemplateResult {
  const said = tensionSentence(level, period);
  if (isOldFigure(period)) return html`<p class="voice">${said} ${msg('Cela a pu changer.')}</p>`;
  return html`<p class="voice">${said} ${advice(level)}</p>`;
}

function advice(level: TensionLevel): string {
  switch (level) {
    case 5:
      return msg('Si vous vous formez à ce métier, vous avez de bonnes chances de trouver un poste.');
    case 4:
      return msg('Avec la formation demandée, vous avez de bonnes chances de trouver un poste.');
    case 3:
      return msg('Trouver un poste n’est ni plus simple ni plus difficile qu’ailleurs.');
    case 2:
      return msg('Trouver un poste peut prendre du temps. Un stage ou une alternance vous aidera.');
    case 1:
      return msg('Trouver un poste peut être long. Prévoyez plusieurs pistes.');
  }
}

function fellBack(asked: string | undefined, place: string): string {
  return asked
    ? msg(str`Pas de chiffre pour ce territoire : ${asked}. Voici un territoire plus large : ${place}.`)
    : msg(str`Pas de chiffre pour le territoire demandé. Voici : ${place}.`);
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

/** Hires planned, judged difficult and seasonal, from the survey “Besoins en main-d’œuvre”. */
function plansView(near: Placed<Recruitment> | undefined, wider: Placed<Recruitment> | undefined, level: number): View {
  if (!near) return nothing;
  const { record, place } = wider ?? near;
  return html`<div class="plans">
    ${heading(level, msg(str`Recrutements prévus en ${record.year}`))}
    ${
      wider
        ? html`<p class="note" lang="fr">${near.place}</p>
          <p>${withheldPlans(near.record)}</p>`
        : nothing
    }
    <p class="note" lang="fr">${place}</p>
    ${
      record.projects === null
        ? html`<p>${withheldPlans(record)}</p>`
        : html`<dl>
          ${plan(msg('En tout'), recruitmentLabel(record, 'projects'))} ${plan(msg('Jugés difficiles'), recruitmentLabel(record, 'difficult'))}
          ${plan(msg('Saisonniers'), recruitmentLabel(record, 'seasonal'))}
        </dl>`
    }
  </div>`;
}

function plan(name: string, words: string): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${words}</dd>
  </div>`;
}

/** Why the hires planned are not known. */
function withheldPlans(plans: Recruitment): TemplateResult | string {
  return isMasked(plans, 'projects')
    ? html`${iconLock()} ${msg('Chiffre secret : il pourrait désigner une entreprise.')}`
    : msg('Non publié par la source.');
}

/** The explanations, loaded when they are opened. */
function helpView({ level, help, openHelp }: Detail): TemplateResult {
  return html`<details part="help" @toggle=${openHelp}>
    <summary>${msg('Comment lire ces chiffres')}</summary>
    ${
      help === 'failed'
        ? html`<p>${msg('Les explications ne s’affichent pas. Ce n’est pas de votre fait.')}</p>`
        : (help?.helpText(level + 1) ?? nothing)
    }
  </details>`;
}
