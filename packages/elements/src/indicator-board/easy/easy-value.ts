// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Measure } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { shareDiscs } from '../../jobs/share-discs.js';
import type { easyLine } from '../../reading/easy-line.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { isShare, valueWords } from '../figure/easy-figure-words.js';

/** Pictogram of a theme: people, coins, a vacant seat, a school. */
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

/** Value in words, and a share out of twenty as discs. */
export function easyValue(context: FigureContext): TemplateResult {
  const { measure, observation } = context;
  return html`${valueWords(context)} ${observation?.value != null && isShare(observation.value, measure) ? shareDiscs(observation.value) : nothing}`;
}
