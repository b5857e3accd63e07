// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { titleHeading } from '../core/heading.js';
import { iconLock } from '../icons/common-icons.js';
import type { JobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import { levelOf, tensionTitle, withheldReason } from '@orientation-widgets/domain/tension/tension-labels.js';
import { newestHires } from '@orientation-widgets/domain/jobs/newest-hires.js';
import { hiresLead } from './hires-lead.js';
import { bigCord, instead, jobAndPlace, levelSentence, longLevel, tensionSummary } from './shared/tension-summary.js';

/** Level in a title and a sentence; or the reason why it is missing here, and the level of a wider territory. */
export function anySummary(job: string, figures: JobFigures, level: number): TemplateResult {
  const { near, wider } = figures.tension;
  const hires = newestHires(figures);
  if (hires) {
    const placed = levelOf(near?.record) ? near : wider;
    const placedLevel = levelOf(placed?.record);
    return html`${hiresLead(job, hires, level, figures)}${
      placed && placedLevel
        ? html`${longLevel(placed, placedLevel, level + 1)}${
            placed.territoryId === figures.askedId || hires.placed.territoryId === placed.territoryId
              ? nothing
              : html`<p class="note">${instead(figures.territoryId, placed.place)}</p>`
          }`
        : nothing
    }
    ${
      near && !levelOf(near.record)
        ? html`<p>${iconLock()} ${msg('Tension non publiée')} (<bdi lang="fr">${near.place}</bdi>)</p>
            <p class="note">${withheldReason(near.record)}</p>`
        : nothing
    }`;
  }
  if (!near) {
    return html`${titleHeading(level, msg('Pas de chiffre de tension'))}
      <p class="soft" lang="fr">${job}</p>
      <p>${msg('Ces données ne disent pas si ce métier est en tension.')}</p>`;
  }
  const nearLevel = levelOf(near.record);
  const around = levelOf(wider?.record);
  if (nearLevel) {
    const fellBack = near.territoryId !== figures.askedId;
    return tensionSummary(
      job,
      near,
      nearLevel,
      level,
      fellBack ? html`<p class="note">${instead(figures.territoryId, near.place)}</p>` : nothing,
    );
  }
  return html`${titleHeading(level, html`${iconLock()} ${msg('Tension non publiée')}`)} ${jobAndPlace(job, near.place)}
    <p>${withheldReason(near.record)}</p>
    ${
      wider && around
        ? html`<div class="wider">
          ${bigCord(around)}
          <p><strong>${tensionTitle(around)}</strong></p>
          <p class="soft" lang="fr">${wider.place}</p>
          ${levelSentence(around, wider.record)}
        </div>`
        : nothing
    }`;
}
