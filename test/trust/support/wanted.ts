// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The part of stories/registry.ts under test: all of it, or the elements in TAG (TAG=job-card,saved-items).
import { elements as allElements, storyGroups as allGroups } from '../../../stories/registry.js';

const tags = process.env.TAG?.split(',');
const titles = allGroups.map(({ title }) => title);
for (const name of tags ?? [])
  if (!titles.includes(name)) throw new Error(`TAG=${name}: expected ${titles.join(', ')}`);

/** Whether no element is left out by TAG: checks of the whole registry need it. */
export const wholeRegistry = tags === undefined;
export const elements = allElements.filter(({ tag }) => tags?.includes(tag) ?? true);
export const storyGroups = allGroups.filter(({ title }) => tags?.includes(title) ?? true);
