// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TemplateResult } from 'lit';
import { elements as declared } from '../packages/elements/registry.mjs';
import { storyModules } from './modules.js';

export interface Story {
  readonly render: () => TemplateResult;
}

/** Group of stories: the states of an element, or of several together. */
export interface StoryGroup {
  readonly title: string;
  /** Loads the modules of stories, one for each file. */
  readonly stories: () => Promise<readonly object[]>;
}

/**
 * Element with stories. The stories' tests, the whole-page tests and every suite of test/trust read this list: an
 * element of packages/elements/registry.mjs is covered by all of them.
 */
export interface RegisteredElement {
  readonly tag: string;
  /** Attributes with which the element shows content of the default feed, one set for each view worth testing. */
  readonly views: readonly Readonly<Record<string, string>>[];
  readonly stories: StoryGroup['stories'];
  /** Stories whose accessibility tree is saved in test/trust/accessibility-tree. */
  readonly trees: readonly string[];
}

export const elements: readonly RegisteredElement[] = declared.flatMap(({ tag, views = [{}], trees = [] }) => {
  const stories = storyModules[tag];
  return stories ? [{ tag, views, stories, trees }] : [];
});

/** Tags of the elements, in the order of the list. */
export const tags: readonly string[] = elements.map(({ tag }) => tag);

/** All groups of stories: those of each element, then the elements side by side in each language. */
export const storyGroups: readonly StoryGroup[] = [
  ...elements.map(({ tag, stories }) => ({ title: tag, stories })),
  { title: 'languages', stories: async () => [await import('./languages.stories.js')] },
];

/** Returns the stories of a group, by name. */
export async function storiesOf({ title, stories }: StoryGroup): Promise<Readonly<Record<string, Story>>> {
  const storiesByName: Record<string, Story> = {};
  for (const [name, story] of (await stories()).flatMap(module => Object.entries(module) as [string, Story][])) {
    if (name === 'default') continue;
    if (name in storiesByName) throw new Error(`${title} has two stories named ${name}`);
    storiesByName[name] = story;
  }
  return storiesByName;
}

/** Returns the tag of an element as a page writes it. */
export function markup(tag: string, attributes: Readonly<Record<string, string>>, fallback = 'secours'): string {
  const attributeTexts = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<${tag}${attributeTexts.join('')}>${fallback}</${tag}>`;
}
