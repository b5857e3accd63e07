// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { ENOUGH_HIRES } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { isMasked } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Recruitment } from '@orientation-widgets/feed';

/**
 * How the hires planned moved since the year before, in the same territory and family: “Par rapport à 2024 : 210 embauches de moins.”. Cells that
 * are secret leave each year between two bounds: nothing is said where the bounds meet.
 */
export function plansChange(plans: Recruitment, all: readonly Recruitment[]): string | undefined {
  const earlier = all.find(
    ({ fap, territoryId, year }) => fap === plans.fap && territoryId === plans.territoryId && year === plans.year - 1,
  );
  const [now, before] = [boundsOf(plans), earlier && boundsOf(earlier)];
  if (!now || !before || now.least < ENOUGH_HIRES) return undefined;
  const isMore = now.least > before.most;
  if (!isMore && now.most >= before.least) return undefined;
  const [high, low] = isMore ? [now, before] : [before, now];
  const [fewest, most] = [high.least - low.most, high.most - low.least];
  const hires = plural(fewest, `${number(fewest)} embauche|${number(fewest)} embauches`);
  return `Par rapport à ${plans.year - 1}\u202f: ${fewest === most ? '' : 'au moins '}${hires} de ${isMore ? 'plus' : 'moins'}.`;
}

/** The hires planned, at least and at most; undefined when nothing bounds them. */
function boundsOf(plans: Recruitment): { readonly least: number; readonly most: number } | undefined {
  const { projects, projectsMasked } = plans;
  if (projects === null) return undefined;
  if (!isMasked(plans, 'projects')) return { least: projects, most: projects };
  return projectsMasked === undefined ? undefined : { least: projects, most: projects + projectsMasked };
}
