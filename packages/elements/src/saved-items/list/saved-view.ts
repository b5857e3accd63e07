// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { safeUrl } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import type { TemplateResult } from 'lit';
import { hostLink } from '../../links/host-link.js';
import { savedList } from './saved-list.js';
import type { SavedListOptions } from './saved-list.js';
import type { SavedItem } from '../saved-store.js';
import { savedTrainings } from './saved-trainings.js';

export interface SavedViewOptions extends Omit<SavedListOptions, 'hrefOf'> {
  readonly trainingHref: string | null;
}

/** Opens what was kept; it comes only when there is something. */
export async function openSaved(
  feed: Feed,
  items: readonly SavedItem[],
): Promise<{ readonly items: readonly SavedItem[]; draw(options: SavedViewOptions): TemplateResult }> {
  const saved = await savedTrainings(feed, items);
  return {
    items,
    draw: ({ trainingHref, ...options }) =>
      savedList(saved, {
        ...options,
        hrefOf: ({ training }) => hostLink(trainingHref, training.id) ?? safeUrl(training.url),
      }),
  };
}
