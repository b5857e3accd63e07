// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job } from '@orientation-widgets/feed';
import { addToMultimap } from '../store/multimap.js';
import type { MemorySet } from '../store/record-set.js';
import { normaliseName } from '../text/names.js';
import type { JoinTables } from '../tables/join-tables.js';

/** Number of jobs linked to FAP families, by kind of link. */
export interface FamilyLinks {
  /** Linked through the ROME code of the job. */
  direct: number;
  /** Linked through `code_rome_parent`. */
  parent: number;
  /** Families given by the record itself. */
  given: number; // eslint-disable-line language/plain-names -- a key of report.json
  none: number;
  /** Jobs that also got the FAP 2021 code of the family with the same official label. */
  sameLabel: number;
}

/**
 * Links each job to its FAP families through its ROME codes, else through their parents. A job in several families
 * lists the smallest one first, because it describes the job best.
 *
 * Dares publishes tensions and the share of women in FAP 2009, recruitment plans use FAP 2021 since 2023, and no
 * correspondence table is published as a file. A FAP 2021 code is added only when its official label is identical, word
 * for word.
 */
export function linkFamilies(jobs: MemorySet<Job>, tables: JoinTables): FamilyLinks {
  const links: FamilyLinks = { direct: 0, parent: 0, given: 0, none: 0, sameLabel: 0 };
  const sizes = familySizes(tables);
  const recruitmentCodes = codesByLabel(tables);
  for (const job of jobs) {
    const families = familiesOf(job, tables);
    if (!families) {
      links.none++;
      continue;
    }
    links[families.link]++;
    const fap = families.link === 'given' ? families.fap : bySize(families.fap, sizes);
    const more = fap.flatMap(code => sameLabel(code, tables, recruitmentCodes)).filter(code => !fap.includes(code));
    if (more.length > 0) links.sameLabel++;
    jobs.set(job.id, { ...job, fap: [...fap, ...new Set(more)], fapLink: families.link });
  }
  return links;
}

function familiesOf(job: Job, tables: JoinTables): { fap: string[]; link: 'direct' | 'parent' | 'given' } | undefined {
  if (job.fap && job.fap.length > 0) return { fap: job.fap, link: job.fapLink ?? 'given' };
  const codes = job.rome ?? [];
  const direct = codes.flatMap(code => [...(tables.fapByRome.get(code) ?? [])]);
  if (direct.length > 0) return { fap: [...new Set(direct)], link: 'direct' };
  const parents = codes.map(code => tables.parentRome.get(code) ?? code);
  const indirect = parents.flatMap(code => [...(tables.fapByRome.get(code) ?? [])]);
  return indirect.length > 0 ? { fap: [...new Set(indirect)], link: 'parent' } : undefined;
}

/** Returns the number of ROME codes in each family. */
function familySizes(tables: JoinTables): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const families of tables.fapByRome.values()) {
    for (const fap of families) sizes.set(fap, (sizes.get(fap) ?? 0) + 1);
  }
  return sizes;
}

function bySize(fap: readonly string[], sizes: ReadonlyMap<string, number>): string[] {
  return [...fap].sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0) || (a < b ? -1 : 1));
}

function codesByLabel(tables: JoinTables): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, label] of new Map([...familyLabels(tables.fapLabels[2021]), ...tables.recruitmentLabels])) {
    addToMultimap(codes, normaliseName(label), code);
  }
  return codes;
}

/** Returns the labels of the five-character codes: figures are published at this level. */
function familyLabels(labels: ReadonlyMap<string, string>): [string, string][] {
  return [...labels].filter(([code]) => code.length === 5);
}

function sameLabel(fap: string, tables: JoinTables, codes: ReadonlyMap<string, string[]>): string[] {
  const label = tables.fapLabels[2009].get(fap) ?? tables.womenByFap.get(fap)?.label;
  return label === undefined ? [] : (codes.get(normaliseName(label)) ?? []);
}
