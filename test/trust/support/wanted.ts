// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The part of stories/registry.ts that this run is about: all of it, or what TAG names (TAG=job-card,saved-items).
import { elements as allElements, storyGroups as allGroups } from '../../../stories/registry.js';

const tags = process.env.TAG?.split(',');
const titles = allGroups.map(({ title }) => title);
for (const name of tags ?? [])
  if (!titles.includes(name)) throw new Error(`TAG=${name}: expected ${titles.join(', ')}`);

/** False when TAG leaves something out: what is asked of the whole registry cannot be answered then. */
export const wholeRegistry = tags === undefined;
export const elements = allElements.filter(({ tag }) => tags?.includes(tag) ?? true);
export const storyGroups = allGroups.filter(({ title }) => tags?.includes(title) ?? true);
