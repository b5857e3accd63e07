// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Recruitment } from '@orientation-widgets/feed';
import { number, plural } from '../words/format.js';
import { ENOUGH_HIRES } from './difficult-hires.js';
import { isMasked } from './recruitment-labels.js';

interface HiresBounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Change of the planned hires since the year before, in the same territory and family: “Par rapport à 2024 : 210
 * embauches de moins.”. Secret cells leave only bounds for each year: undefined when these overlap.
 *
 * @param all - records of several years; without them, the year before is read from the record itself.
 */
export function plansChange(plans: Recruitment, all: Iterable<Recruitment> = []): string | undefined {
  const [now, before] = [boundsOf(plans), boundsBefore(plans, all)];
  if (!now || !before || now.least < ENOUGH_HIRES) return undefined;
  const isMore = now.least > before.most;
  if (!isMore && now.most >= before.least) return undefined;
  const [high, low] = isMore ? [now, before] : [before, now];
  const [fewest, most] = [high.least - low.most, high.most - low.least];
  const count = fewest === most ? number(fewest) : msg(str`au moins ${number(fewest)}`);
  const earlier = String(plans.year - 1);
  return isMore
    ? plural(
        fewest,
        msg(
          str`Par rapport à ${earlier} : ${count} embauche de plus.|Par rapport à ${earlier} : ${count} embauches de plus.`,
        ),
      )
    : plural(
        fewest,
        msg(
          str`Par rapport à ${earlier} : ${count} embauche de moins.|Par rapport à ${earlier} : ${count} embauches de moins.`,
        ),
      );
}

/** The record of the year before, in the same territory and family. */
export function plansOfYearBefore(plans: Recruitment, all: Iterable<Recruitment>): Recruitment | undefined {
  for (const other of all)
    if (other.fap === plans.fap && other.territoryId === plans.territoryId && other.year === plans.year - 1)
      return other;
  return undefined;
}

function boundsBefore(plans: Recruitment, all: Iterable<Recruitment>): HiresBounds | undefined {
  const earlier = plansOfYearBefore(plans, all);
  if (earlier) return boundsOf(earlier);
  const { projectsBefore } = plans;
  return projectsBefore === undefined ? undefined : { least: projectsBefore, most: projectsBefore };
}

/** Lower and upper bounds of the planned hires; undefined without bounds. */
function boundsOf(plans: Recruitment): HiresBounds | undefined {
  const { projects, projectsMasked } = plans;
  if (projects === null) return undefined;
  if (!isMasked(plans, 'projects')) return { least: projects, most: projects };
  return projectsMasked === undefined ? undefined : { least: projects, most: projects + projectsMasked };
}
