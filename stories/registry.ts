// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * The elements, each listed once. The stories' tests, the whole-page tests and every suite of test/trust read this
 * list: an element added here is covered by all of them.
 */
export interface RegisteredElement {
  readonly tag: string;
  /** Attributes that give it content from the default feed, one set for each view worth testing. */
  readonly views: readonly Readonly<Record<string, string>>[];
  readonly stories: () => Promise<object>;
}

export const elements: readonly RegisteredElement[] = [
  {
    tag: 'training-finder',
    views: [{}, { query: 'soudeur', near: 'Lille' }],
    stories: () => import('./training-finder.stories.js'),
  },
  {
    tag: 'training-card',
    views: [{ training: 'example:EX_FO_0000170' }, { training: 'example:EX_FO_0000170', variant: 'detail' }],
    stories: () => import('./training-card.stories.js'),
  },
  {
    tag: 'job-card',
    views: [{ job: 'soudeur' }, { job: 'soudeur', variant: 'compact' }, { job: 'soudeur', variant: 'full' }, { job: 'soudeur', reading: 'easy' }],
    stories: () => import('./job-card.stories.js'),
  },
  {
    tag: 'job-explorer',
    views: [{}],
    stories: () => import('./job-explorer.stories.js'),
  },
  {
    tag: 'tension-indicator',
    views: [{ job: 'soudeur', variant: 'detail' }, { job: 'soudeur', variant: 'badge' }, { job: 'soudeur', territory: 'visitor', variant: 'detail' }, { job: 'soudeur', variant: 'compare' }, { job: 'soudeur', variant: 'trend' }, { variant: 'ranking' }],
    stories: async () => ({ ...(await import('./tension-indicator.stories.js')), ...(await import('./tension-forms.stories.js')) }),
  },
  {
    tag: 'mixed-jobs-prompt',
    views: [{ job: 'soudeur' }, { job: 'soudeur', variant: 'inline' }, { job: 'soudeur', variant: 'banner' }],
    stories: () => import('./mixed-jobs-prompt.stories.js'),
  },
  {
    tag: 'saved-items',
    views: [{}],
    stories: () => import('./saved-items.stories.js'),
  },
];

/** The tags, in the order of the list. */
export const tags: readonly string[] = elements.map(({ tag }) => tag);

/** An element as a page writes it. */
export function markup(tag: string, attributes: Readonly<Record<string, string>>, fallback = 'secours'): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
  return `<${tag}${written.join('')}>${fallback}</${tag}>`;
}
