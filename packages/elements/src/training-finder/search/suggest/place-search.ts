// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { iconPin } from '../../../icons/trainings/training-icons.js';
import type { FinderData } from '../finder-data.js';
import type { Option } from '../../../controls/suggestions/suggestions.js';
import type { Where } from '../../query/finder-query.js';

/** Towns proposed. */
const most = 6;

/** What to propose to someone who types a place. In a chunk of its own: fetched when one is wanted. */
export async function townOptions(typed: string, data: FinderData, choose: (where: Where) => void): Promise<Option[]> {
  const towns = await data.towns();
  return towns(typed, most).map(({ where, label, department }) => ({
    label,
    icon: iconPin(),
    note: department,
    choose: () => choose(where),
  }));
}

/** The best town for what was typed; in words, why there is none. */
export async function findTown(typed: string, data: FinderData): Promise<Where | string> {
  const towns = await data.towns().catch(() => undefined);
  if (!towns) return msg('La liste des communes ne vient pas. Réessayez plus tard.');
  return towns(typed, 1)[0]?.where ?? msg('Cette commune n’est pas connue ici. Essayez un code postal.');
}

export function locating(): string {
  return msg('Recherche de votre position…');
}

/** Asks the browser where the visitor is; in words, why it is not known. The position stays in the page. */
export function locate(): Promise<Where | string> {
  return new Promise(resolve => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ lat: latitude, lon: longitude }),
      () => resolve(msg('Votre position n’est pas disponible. Indiquez une commune.')),
      { __proto__: null, timeout: 10_000, maximumAge: 600_000 } as PositionOptions,
    );
  });
}
