// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { keepingOf } from '../../saved/keeping.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';

/** Button that saves a figure of a territory on the device. */
export function figureKeep(host: LitElement, { measure, figures: { territory } }: FigureContext): TemplateResult {
  const { control, announcer } = keepingOf(host, 'measure');
  const record = { id: `${measure.id}@${territory.id}`, title: `${measure.title}, ${territory.name}` };
  return html`${control.view(record)} ${announcer.view()}`;
}
