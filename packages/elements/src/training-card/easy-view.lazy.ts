// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { NamedPoint } from '@orientation-widgets/domain/places/place-of.js';
import { titleHeading } from '../core/heading.js';
import { safeUrl } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import { hostLink } from '../ui/host-link.js';
import { offerReadAloud } from '../reading/read-aloud-button.js';
import type { EasyHost } from '../reading/easy-sheet.js';
import { cardStyles } from '../trainings/card.styles.js';
import { easyStyles, easyTraining } from '../trainings/easy-training.js';
import { viewOptions } from '@orientation-widgets/domain/trainings/near.js';
import type { NearAttributes } from '@orientation-widgets/domain/trainings/near.js';
import { loadTraining } from '../trainings/load-training.js';
import type { Actions, CardView } from './card-view.js';

/** Opens a training in easy reading, whatever the variant. */
export async function openTraining(
  feed: Feed,
  trainingId: string,
  host: EasyHost & NearAttributes,
  actions?: Actions,
  place?: NamedPoint,
): Promise<CardView | undefined> {
  const view = await loadTraining(feed, trainingId, viewOptions(host, place), 'detail');
  offerReadAloud(host);
  return (
    view && {
      styles: [cardStyles, easyStyles],
      view,
      draw({ headingLevel, selectable, trainingHref, onTraining }) {
        const { training } = view;
        const href = hostLink(trainingHref, training.id) ?? safeUrl(training.url);
        return easyTraining(view, {
          host,
          headingLevel,
          title: titleHeading,
          href,
          actions: actions?.(view),
          onSelect: href || selectable ? event => onTraining(event, training) : undefined,
        });
      },
    }
  );
}
