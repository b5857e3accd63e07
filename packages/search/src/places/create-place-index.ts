// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Territory } from '@orientation-widgets/feed';
import { FORMER_NAMES } from './former-names.js';
import { PlaceIndex } from './place-index.js';

/** Length of the start of a code that the communes of a line share. */
const START_LENGTH = 2;

/** Returns the former names of communes, by code. */
function formerNamesOf(codes: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const formerNames = new Map<string, readonly string[]>();
  for (const line of FORMER_NAMES.trim().split('\n'))
    for (const commune of line.slice(START_LENGTH + 1).split(';')) {
      const [end = '', ...names] = commune.split('|');
      const code = line.slice(0, START_LENGTH) + end;
      if (codes.has(code)) formerNames.set(code, names);
    }
  return formerNames;
}

/**
 * Indexes the communes among some territories. Those without `otherNames` get their former names and the names of the
 * communes merged into them from a table of the package, about 45 kB compressed: where each byte counts, `new
 * PlaceIndex(territories)` reads those of a feed alone.
 */
export function createPlaceIndex(territories: Iterable<Territory>): PlaceIndex {
  const all = [...territories];
  const needsNames = ({ kind, otherNames }: Territory): boolean => kind === 'commune' && !otherNames?.length;
  const formerNames = formerNamesOf(new Set(all.filter(needsNames).map(({ code }) => code)));
  return new PlaceIndex(
    all.map(territory => {
      const otherNames = formerNames.get(territory.code);
      return otherNames && needsNames(territory) ? { ...territory, otherNames: [...otherNames] } : territory;
    }),
  );
}
