// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CertificationFacts } from './join-tables.js';

/** A ROME code follows from another code when this share of at least so many certifications of that code has it. */
const MIN_SHARE = 0.8;
const MIN_CERTIFICATIONS = 10;

/** A nomenclature whose codes certifications bear beside their ROME codes. */
export type Nomenclature = 'formacode' | 'nsf';

/** Jobs that follow from a code, and the source whose certifications say so. */
export interface JobsOfCode {
  rome: readonly string[];
  sourceId: string;
}

interface CodeUsage {
  certifications: number;
  sourceId: string;
  /** Certifications by ROME code. */
  rome: Map<string, number>;
}

/**
 * Jobs that certifications of one Formacode, or of one NSF group, nearly all lead to. No table leads from the NSF to jobs: a wide
 * group (331, « santé ») leads nowhere, a narrow one does (325, libraries; 214, gardens; 335, sport). General disciplines,
 * which start with 1, prepare for no job. On the certifications of Certif Info, each judged by the others, about nine codes out
 * of ten are right.
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

  /** The jobs that follow from a code; undefined when too few certifications have it, or when they lead to various jobs. */
  jobsOf(nomenclature: Nomenclature, code: string): JobsOfCode | undefined {
    const use = this.#uses.get(`${nomenclature} ${nomenclature === 'nsf' ? groupOf(code) : code}`);
    if (!use || use.certifications < MIN_CERTIFICATIONS) return undefined;
    const rome = [...use.rome].filter(([, count]) => count >= use.certifications * MIN_SHARE).map(([job]) => job);
    return rome.length > 0 ? { rome: rome.sort(), sourceId: use.sourceId } : undefined;
  }

  #count(key: string, { rome, sourceId }: CertificationFacts): void {
    if (rome.length === 0) return;
    const use = this.#uses.get(key) ?? { certifications: 0, sourceId, rome: new Map() };
    use.certifications++;
    for (const job of rome) use.rome.set(job, (use.rome.get(job) ?? 0) + 1);
    this.#uses.set(key, use);
  }
}

function isProfessional(group: string): boolean {
  return /^[23]/.test(group);
}

/** « 315p » is a speciality of the group 315. */
function groupOf(nsf: string): string {
  return nsf.slice(0, 3);
}
