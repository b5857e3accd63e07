// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { JobFacet } from '@orientation-widgets/search';
import { interestName } from './interest-labels.js';
import { transitionName } from '../words/transition-labels.js';
import { capital } from '../words/format.js';
import type { TensionLevel } from '../tension/tension-level.js';
import { tensionLabel } from '../tension/tension-labels.js';

/** Title of a facet. */
export function facetName(facet: JobFacet): string {
  switch (facet) {
    case 'sector':
      return msg('Secteur');
    case 'level':
      return msg('Tension');
    case 'transition':
      return msg('Métiers qui changent');
    case 'interest':
      return msg('Ce que vous aimez faire');
    case 'skill':
      return msg('Ce que vous savez faire');
  }
}

export function valueName(facet: JobFacet, value: string): string {
  switch (facet) {
    case 'level':
      return capital(tensionLabel(Number(value) as TensionLevel));
    case 'transition':
      return transitionName(value);
    case 'interest':
      return interestName(value);
    default:
      return value;
  }
}
