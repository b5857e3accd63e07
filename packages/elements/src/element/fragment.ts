// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import type { CSSResult, TemplateResult } from 'lit';

/** What an element shows first, for a server to write in its shadow root. */
export interface Fragment {
  /** The content of its root. Gestures mean nothing there: whoever writes it leaves their listeners out. */
  readonly view: TemplateResult;
  readonly styles: readonly CSSResult[];
}

/** Attributes of a tag, as a page writes them. */
export type FragmentAttributes = Readonly<Record<string, string | undefined>>;

/** The module `fragments/<tag>.js`. */
export interface FragmentModule {
  /** @returns undefined when the feed has nothing to show. */
  readonly openFragment: (feed: Feed, attributes: FragmentAttributes) => Promise<Fragment | undefined>;
}

/** The level of the main heading, as an element reads it. */
export function headingLevelOf({ 'heading-level': text }: FragmentAttributes): number {
  const level = Number(text ?? 2);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

/** The callback of a gesture that a fragment does not have. */
export function noGesture(): void {
  // The element that wakes has its own.
}
