// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { IconName } from '../html/icons.js';
import type { ElementDescription } from './element-description.js';
import { ELEMENTS } from './elements.js';

const GROUPS: readonly (readonly [title: string, group: ElementDescription['group'], drawing: IconName])[] = [
  ['Montrer un métier', 'job', 'job'],
  ['Trouver une formation', 'training', 'training'],
  ['Montrer des chiffres', 'figures', 'figures'],
  ['Dire qui aide', 'help', 'help'],
];

/** Purposes of a webmaster, with the elements for each. */
export const USES: readonly (readonly [title: string, tags: readonly string[], drawing: IconName])[] = GROUPS.map(
  ([title, group, drawing]) => [title, Object.keys(ELEMENTS).filter(tag => ELEMENTS[tag]?.group === group), drawing],
);
