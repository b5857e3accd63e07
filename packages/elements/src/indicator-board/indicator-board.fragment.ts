// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { headingLevelOf, noGesture } from '../element/fragment.js';
import type { Fragment, FragmentAttributes } from '../element/fragment.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import { IndicatorBoard } from './indicator-board.js';
import { indicatorBoardStyles } from './indicator-board.styles.js';

/** First view of one measure in one territory, `variant="figure"`. */
export async function openFragment(feed: Feed, attributes: FragmentAttributes): Promise<Fragment | undefined> {
  if (!attributes.measure || !feed.has('measures')) return undefined;
  const { openForm } = await import('./figure/figure-view.js');
  const beginning = await openForm(feed, {
    ...{ territory: attributes.territory ?? null, compare: attributes.compare ?? null, measure: attributes.measure },
    ...{ entry: 'territory', job: null, sector: null, audience: null, theme: null, board: null },
    ...{ chart: 'auto', periods: null, isBrief: false, isEasy: false },
  });
  const opened = (await beginning?.complete?.()) ?? beginning;
  // A chart is drawn in several steps.
  while (opened?.drawMore?.());
  return (
    opened && {
      view: opened.view({ host: new IndicatorBoard(), level: headingLevelOf(attributes), choose: noGesture }),
      styles: [...sheetStyles, indicatorBoardStyles, ...opened.styles],
    }
  );
}
