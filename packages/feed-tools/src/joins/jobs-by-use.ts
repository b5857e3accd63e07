// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CertificationFacts } from '../tables/join-tables.js';

/**
 * Minimum share, and minimum number, of the certifications of a code that have a ROME code, for the code to imply it.
 */
const MIN_SHARE = 0.8;
const MIN_CERTIFICATIONS = 10;

/** A nomenclature used by certifications beside ROME. */
export type Nomenclature = 'formacode' | 'nsf';

/** Jobs implied by a code, and the source of the certifications that show it. */
export interface JobsOfCode {
  rome: readonly string[];
  sourceId: string;
}

interface CodeUsage {
  certifications: number;
  sourceId: string;
  /** Number of certifications by ROME code. */
  rome: Map<string, number>;
}

/**
 * Finds the jobs that nearly all certifications of a Formacode or NSF group lead to, since no table from NSF to jobs is
 * published. A wide group (331, health) implies none, a narrow one does (325, libraries; 214, gardens; 335, sport).
 * General disciplines, whose codes start with 1, prepare for no job. Evaluated on the certifications of Certif Info,
 * each predicted from the others, about nine codes out of ten are right.
 */
export class JobsByUse {
  readonly #uses = new Map<string, CodeUsage>();

  constructor(certifications: Iterable<readonly CertificationFacts[]>) {
    for (const facts of new Set([...certifications].flat())) {
      const [formacode] = facts.formacodes;
      if (formacode !== undefined) this.#count(`formacode ${formacode}`, facts);
      for (const group of new Set(facts.nsf.map(groupOf).filter(isProfessional))) this.#count(`nsf ${group}`, facts);
    }
  }

  /**
   * Returns the jobs implied by a code; undefined when too few certifications have it, or when they lead to different
   * jobs.
   */
  jobsOf(nomenclature: Nomenclature, code: string): JobsOfCode | undefined {
    const use = this.#uses.get(`${nomenclature} ${nomenclature === 'nsf' ? groupOf(code) : code}`);
    if (!use || use.certifications < MIN_CERTIFICATIONS) return undefined;
    const rome = [...use.rome].filter(([, count]) => count >= use.certifications * MIN_SHARE).map(([job]) => job);
    return rome.length > 0 ? { rome: rome.sort(), sourceId: use.sourceId } : undefined;
  }

  #count(key: string, { rome, sourceId }: CertificationFacts): void {
    if (rome.length === 0) return;
    const use = this.#uses.get(key) ?? { certifications: 0, sourceId, rome: new Map<string, number>() };
    use.certifications++;
    for (const job of rome) use.rome.set(job, (use.rome.get(job) ?? 0) + 1);
    this.#uses.set(key, use);
  }
}

function isProfessional(group: string): boolean {
  return /^[23]/.test(group);
}

/** Returns the group of an NSF code: the speciality `315p` belongs to the group 315. */
function groupOf(nsf: string): string {
  return nsf.slice(0, 3);
}
