// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { easyLevel, easyLine, easyRoute } from '../../reading/lazy/easy-reading.js';
import { heading } from '../../core/heading.js';
import type { TrainingView } from '../training-view.js';

export { easyStyles } from '../../reading/lazy/easy-reading.js';

/** The level and the routes of a training in short sentences, each with its drawing; nothing when neither is known. */
export function easyLines({ training, places }: TrainingView): TemplateResult | undefined {
  const routes = new Set(places.flatMap(({ sessions }) => sessions.map(({ session }) => session.route)));
  if (training.level === null && !routes.size) return undefined;
  return html`<div class="easy">
    ${training.level === null ? nothing : easyLine('level', easyLevel(training.level))}
    ${[...routes].map(route => easyLine(route, easyRoute(route)))}
  </div>`;
}

/** The same in a sheet of its own, below a card or a detail. */
export function easyTraining(view: TrainingView, level: number): TemplateResult | typeof nothing {
  const lines = easyLines(view);
  return lines
    ? html`<section class="sheet below">${heading(level + 1, msg('En clair'), 'subtitle')} ${lines}</section>`
    : nothing;
}
