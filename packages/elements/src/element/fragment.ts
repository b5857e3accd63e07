// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed } from '@orientation-widgets/feed';
import type { CSSResult, TemplateResult } from 'lit';

/** First view of an element, for a server to write in its shadow root. */
export interface Fragment {
  /** Content of the shadow root. The server leaves event listeners out. */
  readonly view: TemplateResult;
  readonly styles: readonly CSSResult[];
}

/** Attributes of a tag, as a page writes them. */
export type FragmentAttributes = Readonly<Record<string, string | undefined>>;

/** Module `fragments/<tag>.js`. */
export interface FragmentModule {
  /** @returns undefined when the feed has nothing to show. */
  readonly openFragment: (feed: Feed, attributes: FragmentAttributes) => Promise<Fragment | undefined>;
}

/** Level of the main heading, read as an element reads it. */
export function headingLevelOf({ 'heading-level': text }: FragmentAttributes): number {
  const level = Number(text ?? 2);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

/** Callback for a gesture that a fragment does not support. */
export function noGesture(): void {
  // The element has its own callbacks once it is defined.
}
