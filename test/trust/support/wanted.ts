// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The part of stories/registry.ts that this run is about: all of it, or what TAG names (TAG=job-card,saved-items).
import { elements as allElements, storyGroups as allGroups } from '../../../stories/registry.js';

const named = process.env.TAG?.split(',');
const known = allGroups.map(({ title }) => title);
for (const name of named ?? []) if (!known.includes(name)) throw new Error(`TAG=${name}: expected ${known.join(', ')}`);

/** False when TAG leaves something out: what is asked of the whole registry cannot be answered then. */
export const wholeRegistry = named === undefined;
export const elements = allElements.filter(({ tag }) => named?.includes(tag) ?? true);
export const storyGroups = allGroups.filter(({ title }) => named?.includes(title) ?? true);
