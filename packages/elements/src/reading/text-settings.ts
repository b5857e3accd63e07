// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';
import type { ReadingChoice } from './reading-choice.js';

/** Element whose reading settings can be changed. */
export interface ReadingHost extends LitElement {
  reading: 'easy' | null;
  readonly readingControl: string | null;
  readonly headingLevel: number;
}

/** Scale of each text size. */
const SCALE: Readonly<Record<ReadingChoice['size'], number>> = { usual: 1, large: 1.25, largest: 1.5 };

/** Elements without an easy version. */
const WITHOUT_EASY = ['job-explorer', 'saved-items'];

export const hasEasyForm = ({ localName }: Element): boolean => !WITHOUT_EASY.includes(localName);

/** Settings that the page gave an element, before any choice of the visitor. */
const hostSettings = new WeakMap<ReadingHost, { readonly lang: string | null; readonly reading: 'easy' | null }>();

/** Applies the words and the language of a choice to an element; null restores the settings of the page. */
export function askOf(host: ReadingHost, { isEasy, lang }: ReadingChoice): void {
  const settings = hostSettings.get(host) ?? { lang: host.getAttribute('lang'), reading: host.reading };
  hostSettings.set(host, settings);
  if (hasEasyForm(host)) host.reading = isEasy === null ? settings.reading : isEasy ? 'easy' : null;
  const language = lang ?? settings.lang;
  if (language === host.getAttribute('lang')) return;
  if (language === null) host.removeAttribute('lang');
  else host.setAttribute('lang', language);
}

/** Applies the size, the line length and the spacing of a choice. */
export function applyTextSettings(base: HTMLElement, { size, hasShortLines, isSpaced }: ReadingChoice): void {
  base.classList.toggle('short-lines', hasShortLines);
  base.classList.toggle('spaced', isSpaced);
  if (base.dataset['size'] === size || (size === 'usual' && !base.dataset['size'])) return;
  base.style.removeProperty('font-size');
  delete base.dataset['size'];
  if (size === 'usual') return;
  // Relative to the size set by the page and the visitor's browser, which the style sheet cannot know.
  base.style.setProperty('font-size', `${parseFloat(getComputedStyle(base).fontSize) * SCALE[size]}px`);
  base.dataset['size'] = size;
}
