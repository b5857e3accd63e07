// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Tension } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading, titleHeading } from '../../core/heading.js';
import { isOldFigure } from '@orientation-widgets/domain/jobs/figure-age.js';
import type { Placed } from '@orientation-widgets/domain/jobs/job-figures.js';
import { tensionSentence, tensionTitle } from '@orientation-widgets/domain/tension/tension-labels.js';
import { tensionScale } from '../../jobs/tension-scale.js';
import type { TensionLevel } from '@orientation-widgets/domain/tension/tension-level.js';

/**
 * Level in a title and a sentence.
 * @param instead - shown when the figure is that of a wider territory.
 */
export function tensionSummary(
  job: string,
  { record, place }: Placed<Tension>,
  tensionLevel: TensionLevel,
  level: number,
  instead: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`${bigCord(tensionLevel)} ${titleHeading(level, tensionTitle(tensionLevel))} ${jobAndPlace(job, place)} ${instead}
  ${levelSentence(tensionLevel, record)}`;
}

/** Level of an earlier year, under the most recent measure. */
export function longLevel(
  { record, place }: Placed<Tension>,
  tensionLevel: TensionLevel,
  level: number,
): TemplateResult {
  return html`<div class="wider">
    ${heading(level, msg('Et depuis longtemps ?'))} ${bigCord(tensionLevel)}
    <p><strong>${tensionTitle(tensionLevel)}</strong></p>
    <p class="soft" lang="fr"><bdi>${place}</bdi></p>
    ${levelSentence(tensionLevel, record)}
  </div>`;
}

/** Result of a choice of territory, for screen readers. */
export function spokenLevel(place: string, level: TensionLevel): string {
  return msg(str`${place} : ${tensionTitle(level)}`);
}

export function jobAndPlace(job: string, place: string): TemplateResult {
  return html`<p class="soft" lang="fr"><bdi>${job}</bdi>, <bdi>${place}</bdi></p>`;
}

export function bigCord(level: TensionLevel): TemplateResult {
  return html`<div class="big l${level}">${tensionScale(level)}</div>`;
}

export function levelSentence(level: TensionLevel, { period }: Tension): TemplateResult {
  return html`<p class="voice" part="summary">${tensionSentence(level, period)} ${isOldFigure(period) ? msg('Cela a pu changer.') : advice(level)}</p>`;
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

/** Note that a figure is that of a wider territory. */
export function instead(requestedPlace: string | undefined, place: string): string {
  return requestedPlace
    ? msg(str`Pas de chiffre pour ce territoire : ${requestedPlace}. Voici un territoire plus large : ${place}.`)
    : msg(str`Pas de chiffre pour le territoire demandé. Voici : ${place}.`);
}
