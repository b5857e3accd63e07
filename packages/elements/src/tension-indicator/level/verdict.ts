// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Tension } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { iconLock } from '../../icons/icons.js';
import { isOldFigure } from '../../jobs/figure-age.js';
import type { JobFigures } from '../../jobs/job-figures.js';
import { levelOf, tensionSentence, tensionTitle, withheldReason } from '../../jobs/tension/tension-labels.js';
import { tensionScale } from '../../jobs/tension/tension-scale.js';
import type { TensionLevel } from '../../jobs/tension/tension-scale.js';

export interface VerdictProps {
  readonly job: string;
  readonly figures: JobFigures;
  /** Level of the main heading. */
  readonly level: number;
}

/** The level in a title and a sentence; or why there is none here, and the level of a wider territory. */
export function verdict({ job, figures, level }: VerdictProps): TemplateResult {
  const { near, wider } = figures.tension;
  if (!near) {
    return html`${heading(level, msg('Pas de chiffre de tension'), 'title')}
      <p class="soft" lang="fr">${job}</p>
      <p>${msg('Ces données ne disent pas si ce métier est en tension.')}</p>`;
  }
  const own = levelOf(near.record);
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
