// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Measure } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { shareDiscs } from '../../jobs/share-discs.js';
import type { easyLine } from '../../reading/easy-line.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { isShare, valueWords } from '../figure/easy-figure-words.js';

/** What stands beside a figure: people, coins, a seat to fill, a school. */
export function themeDrawing(theme: Measure['theme']): Parameters<typeof easyLine>[0] {
  switch (theme) {
    case 'population':
      return 'people';
    case 'economy-employment':
      return 'wageUnattractiveness';
    case 'labour-market':
      return 'labourShortage';
    case 'training':
      return 'school';
  }
}

/** A value in words, and a share among twenty, drawn. */
export function easyValue(context: FigureContext): TemplateResult {
  const { measure, observation } = context;
  return html`${valueWords(context)} ${observation?.value != null && isShare(observation.value, measure) ? shareDiscs(observation.value) : nothing}`;
}
