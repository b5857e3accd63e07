// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { AREA_KINDS, areasOf } from '@orientation-widgets/domain/coverage/coverage.js';
import type { AreaKind } from '@orientation-widgets/domain/coverage/coverage.js';
import { isContractNote } from '@orientation-widgets/domain/directory/contract-notes.js';
import { HELP_KINDS } from '@orientation-widgets/domain/directory/help-kinds.js';
import type { Job, Resource } from '@orientation-widgets/feed';
import type { SiteData } from '../feed/site-data.js';
import type { Section } from '../config/section-names.js';

/** Records of the pages that compare and list. */
export interface Lists {
  /** Jobs with the figures that visitors compare: pay, share of women, way in. */
  readonly comparable: readonly Job[];
  /** Schemes and aids, which visitors ask a structure for. */
  readonly schemes: readonly Resource[];
  /** Resources that the help finder lists by default. */
  readonly help: readonly Resource[];
  /** Smallest kind of territory for which proximity is known; undefined when the feed gives no coordinates. */
  readonly areaKind: AreaKind | undefined;
}

/** List without a page, with the reason in French. */
interface MissingList {
  readonly section: Section;
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

/**
 * Returns the records of the lists of a site, and the lists that are empty.
 *
 * @param resources - resources that have a page.
 * @param today - ISO 8601.
 */
export function listsOf(
  data: SiteData,
  {
    jobs,
    resources,
    today,
  }: { readonly jobs: readonly Job[]; readonly resources: readonly Resource[]; readonly today: string },
): { readonly lists: Lists; readonly missing: readonly MissingList[] } {
  const kinds = HELP_KINDS.split(',');
  const comparable = jobs.filter(({ access, salary, womenShare }) => access ?? salary ?? womenShare);
  const schemes = resources.filter(({ kind }) => kind === 'scheme' || kind === 'aid');
  const help = data.resources.filter(resource => {
    const { kind, validUntil = today } = resource;
    return kinds.includes(kind) && validUntil >= today && !isContractNote(resource);
  });
  const { censuses, territories, info } = data;
  const coverage = { resources: help, censuses, territories, kinds, home: info.territory };
  const areaKind = help.length ? AREA_KINDS.find(kind => areasOf(coverage, kind).length > 1) : undefined;
  const missing: MissingList[] = [];
  if (jobs.length && comparable.length < 2)
    missing.push({ section: 'metiers', id: 'comparer', name: 'Comparer', reason: 'moins de deux métiers à comparer' });
  if (resources.length && !schemes.length)
    missing.push({ section: 'annuaire', id: 'qui-voir', name: 'Qui voir', reason: 'ni dispositif, ni aide' });
  if (resources.length && !areaKind)
    missing.push({
      section: 'annuaire',
      id: 'zones-non-couvertes',
      name: 'Zones non couvertes',
      reason: 'ce flux ne dit pas où sont les territoires',
    });
  return { lists: { comparable, schemes, help, areaKind }, missing };
}
