// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { ofPlace } from '@orientation-widgets/domain/places/of-place.js';
import { distance } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { FinderQuery } from '../query/finder-query.js';

/** Area of a query: “à moins de 30 km d’Arras”; empty when the whole region is searched. */
export function aroundLabel({ where, radiusKm }: FinderQuery): string {
  if (!where || radiusKm === null) return '';
  const km = distance(radiusKm);
  const { name } = where;
  if (!name) return msg(str`à moins de ${km} de vous`);
  return msg(str`à moins de ${km} ${ofPlace(name)}`);
}
