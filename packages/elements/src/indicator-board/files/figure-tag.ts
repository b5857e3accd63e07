// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { escapeXml } from '../../charts/svg-text.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';

/** HTML tag that shows a single figure in another page; texts of the feed are escaped inside its quotes. */
export function figureTag({
  measure,
  figures: { feed, territory },
}: Pick<FigureContext, 'measure' | 'figures'>): string {
  const attributes = {
    ...(feed.url && { feed: feed.url }),
    variant: 'figure',
    measure: measure.id,
    territory: territory.id,
  };
  const attributeTexts = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<indicator-board${attributeTexts.join('')}></indicator-board>`;
}
