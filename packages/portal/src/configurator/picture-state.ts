// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { FigurePicture } from '@orientation-widgets/elements/figure-picture.js';
import { FeedError } from '@orientation-widgets/feed';
import { ELEMENTS } from './elements.js';
import type { FeedState } from './feed-state.js';
import { faultOf } from './names.js';
import type { Settings } from './settings.js';

/** State of the picture of the chosen figure. */
export type PictureState =
  | { readonly status: 'drawing' }
  | { readonly status: 'drawn'; readonly file: FigurePicture }
  | { readonly status: 'failed'; readonly reason: string };

/** Draws the figure that an element shows, or returns what is missing for it. */
export async function pictureStateOf(
  tag: string,
  attributes: Settings['attributes'],
  state: FeedState,
): Promise<PictureState> {
  if (tag !== 'indicator-board' || !attributes['measure'])
    return {
      status: 'failed',
      reason: `Une image montre un chiffre : choisissez « ${ELEMENTS['indicator-board']?.title ?? ''} », puis une mesure.`,
    };
  if (state.status === 'reading') return { status: 'drawing' };
  if (state.status === 'failed') return { status: 'failed', reason: `Ce flux ne se lit pas : ${state.reason}.` };
  try {
    const { figurePicture } = await import('@orientation-widgets/elements/figure-picture.js');
    const file = await figurePicture(state.feed, attributes);
    return file ? { status: 'drawn', file } : { status: 'failed', reason: 'Le flux n’a pas ce chiffre ici.' };
  } catch (error) {
    return {
      status: 'failed',
      reason:
        error instanceof FeedError
          ? `Ce flux ne se lit pas : ${faultOf(error)}.`
          : 'L’image ne se dessine pas. Rechargez la page.',
    };
  }
}
