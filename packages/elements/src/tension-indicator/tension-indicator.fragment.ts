// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { headingLevelOf, noGesture } from '../element/fragment.js';
import type { Fragment, FragmentAttributes } from '../element/fragment.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import { TensionIndicator } from './tension-indicator.js';
import { indicatorStyles } from './tension-indicator.styles.js';

/** First view of the tension of one job in one territory, `variant="detail"`. */
export async function openFragment(feed: Feed, attributes: FragmentAttributes): Promise<Fragment | undefined> {
  const { openForm } = await import('./level-view.lazy.js');
  const query = { key: attributes.job ?? null, jobs: null, territories: null, byVisitor: false };
  const beginning = await openForm(feed, { ...query, territory: attributes.territory ?? null });
  const opened = (await beginning?.complete?.()) ?? beginning;
  return (
    opened && {
      view: opened.view({
        host: new TensionIndicator(),
        level: headingLevelOf(attributes),
        drawEasy: undefined,
        announce: false,
        chooseTerritory: noGesture,
      }),
      styles: [...sheetStyles, indicatorStyles, ...opened.styles],
    }
  );
}
