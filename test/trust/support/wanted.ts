// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The part of stories/registry.ts that this run is about: all of it, or what TAG names (TAG=job-card,saved-items).
import { elements as allElements, storyGroups as allGroups } from '../../../stories/registry.js';

const listed = process.env.TAG?.split(',');
const valid = allGroups.map(({ title }) => title);
for (const name of listed ?? [])
  if (!valid.includes(name)) throw new Error(`TAG=${name}: expected ${valid.join(', ')}`);

/** False when TAG leaves something out: what is asked of the whole registry cannot be answered then. */
export const wholeRegistry = listed === undefined;
export const elements = allElements.filter(({ tag }) => listed?.includes(tag) ?? true);
export const storyGroups = allGroups.filter(({ title }) => listed?.includes(title) ?? true);
