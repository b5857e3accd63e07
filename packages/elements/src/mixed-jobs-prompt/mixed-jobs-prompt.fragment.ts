// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import { headingLevelOf, noGesture } from '../element/fragment.js';
import type { Fragment, FragmentAttributes } from '../element/fragment.js';
import { sheetStyles } from '../styles/sheet.styles.js';

/** Initial guess of the question, in percent. */
const START_GUESS = 50;

/** Question about a job whose share of women is known. Undefined without a job: the element picks one at random. */
export async function openFragment(feed: Feed, attributes: FragmentAttributes): Promise<Fragment | undefined> {
  if (!attributes.job) return undefined;
  const [{ openQuestion }, { guessStyles, guessView }] = await Promise.all([
    import('./open-question.lazy.js'),
    import('./guess-view.js'),
  ]);
  const question = await openQuestion(feed, attributes.job, null);
  if (!question?.isKnown) return undefined;
  const guess = guessView(START_GUESS, { onGuess: noGesture, onAnswer: noGesture });
  return {
    view: question.view(question, { headingLevel: headingLevelOf(attributes), easy: false, onStart: noGesture }, guess),
    styles: [...sheetStyles, question.styles, ...guessStyles],
  };
}
