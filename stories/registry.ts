// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TemplateResult } from 'lit';

export interface Story {
  readonly render: () => TemplateResult;
}

/** The states of an element, or of several together. */
export interface StoryGroup {
  readonly title: string;
  /** One module for each file of stories. */
  readonly stories: () => Promise<readonly object[]>;
}

/**
 * The elements, each listed once. The stories' tests, the whole-page tests and every suite of test/trust read this
 * list: an element added here is covered by all of them.
 */
export interface RegisteredElement {
  readonly tag: string;
  /** Attributes that give it content from the default feed, one set for each view worth testing. */
  readonly views: readonly Readonly<Record<string, string>>[];
  readonly stories: StoryGroup['stories'];
  /** Stories whose accessibility tree is written down, in test/trust/accessibility-tree. */
  readonly trees: readonly string[];
}

export const elements: readonly RegisteredElement[] = [
  {
    tag: 'training-finder',
    views: [{}, { query: 'soudeur', near: 'Lille' }, { query: 'soudeur', reading: 'easy' }],
    stories: () =>
      Promise.all([
        import('./training-finder.stories.js'),
        import('./training-finder-tools.stories.js'),
        import('./training-map.stories.js'),
      ]),
    trees: ['Standard', 'NoResultFilters', 'Compare', 'KeepQuestion', 'PrintOrDownload', 'Places', 'ByBassin'],
  },
  {
    tag: 'training-card',
    views: [
      { training: 'example:EX_FO_0000170' },
      { training: 'example:EX_FO_0000170', variant: 'detail' },
      { training: 'example:EX_FO_0000170', reading: 'easy' },
      { training: 'example:EX_FO_0000170', keepable: '' },
    ],
    stories: async () => [await import('./training-card.stories.js')],
    trees: ['Standard', 'Detail'],
  },
  {
    tag: 'job-card',
    views: [
      { job: 'soudeur' },
      { job: 'soudeur', variant: 'compact' },
      { job: 'soudeur', variant: 'full', 'json-ld': '' },
      { job: 'soudeur', compare: 'macon', variant: 'full' },
      { job: 'soudeur', reading: 'easy' },
    ],
    stories: async () => [await import('./job-card.stories.js')],
    trees: ['Standard', 'Full', 'EasyReading'],
  },
  {
    tag: 'job-explorer',
    views: [{}, { query: 'soudeur' }, { interest: 'R' }],
    stories: async () => [await import('./job-explorer.stories.js')],
    trees: ['Standard'],
  },
  {
    tag: 'tension-indicator',
    views: [
      { job: 'soudeur', variant: 'detail' },
      { job: 'soudeur', variant: 'badge' },
      { job: 'soudeur', territory: 'visitor', variant: 'detail' },
      { job: 'soudeur', variant: 'compare' },
      { job: 'soudeur', variant: 'trend' },
      { variant: 'ranking' },
      { job: 'soudeur', variant: 'map' },
      { job: 'soudeur', variant: 'detail', reading: 'easy' },
    ],
    stories: () =>
      Promise.all([
        import('./tension-indicator.stories.js'),
        import('./tension-forms.stories.js'),
        import('./tension-map.stories.js'),
      ]),
    trees: ['VeryHigh', 'VisitorChoosesTerritory', 'Badge', 'CompareTerritories', 'Trend', 'Ranking', 'Map'],
  },
  {
    tag: 'mixed-jobs-prompt',
    views: [
      { job: 'soudeur' },
      { job: 'soudeur', variant: 'inline' },
      { job: 'soudeur', variant: 'banner' },
      { job: 'soudeur', reading: 'easy' },
    ],
    stories: async () => [await import('./mixed-jobs-prompt.stories.js')],
    trees: ['Standard'],
  },
  {
    tag: 'saved-items',
    views: [{}],
    stories: async () => [await import('./saved-items.stories.js')],
    trees: ['Standard', 'NothingKept'],
  },
];

/** The tags, in the order of the list. */
export const tags: readonly string[] = elements.map(({ tag }) => tag);

/** Every group of states: those of each element, then the elements side by side in each language. */
export const storyGroups: readonly StoryGroup[] = [
  ...elements.map(({ tag, stories }) => ({ title: tag, stories })),
  { title: 'languages', stories: async () => [await import('./languages.stories.js')] },
];

/** The states of a group, by name. */
export async function storiesOf({ title, stories }: StoryGroup): Promise<Readonly<Record<string, Story>>> {
  const found: Record<string, Story> = {};
  for (const [name, story] of (await stories()).flatMap(module => Object.entries(module) as [string, Story][])) {
    if (name === 'default') continue;
    if (name in found) throw new Error(`${title} has two stories named ${name}`);
    found[name] = story;
  }
  return found;
}

/** An element as a page writes it. */
export function markup(tag: string, attributes: Readonly<Record<string, string>>, fallback = 'secours'): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<${tag}${written.join('')}>${fallback}</${tag}>`;
}
