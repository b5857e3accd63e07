// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Outcome, Provider, Training } from '@orientation-widgets/feed';
import type { JoinTables } from '../tables/join-tables.js';

/** Number of outcomes, by the record that they are attached to. */
export interface OutcomeLinks {
  /** Attached to one training of the feed. */
  training: number;
  /** Attached to a certification that several trainings prepare. */
  certification: number;
  /** Attached to an establishment whose UAI a provider has. */
  provider: number;
  /** Attached to no record of the feed. */
  none: number;
}

/** Attaches outcomes to trainings, by diploma code (CFD) or MEFSTAT11, and to providers, by UAI. */
export class OutcomeJoin {
  readonly links: OutcomeLinks = { training: 0, certification: 0, provider: 0, none: 0 };
  readonly #tables: JoinTables;
  /** Codes found in outcomes, such as "cfd 40023102". */
  readonly #outcomeCodes = new Set<string>();
  /** Training that has each code used by outcomes; null when several trainings have it. */
  readonly #trainings = new Map<string, string | null>();
  readonly #uai = new Set<string>();

  constructor(outcomes: Iterable<Outcome>, providers: Iterable<Provider>, tables: JoinTables) {
    this.#tables = tables;
    for (const { certification } of outcomes) if (certification) this.#outcomeCodes.add(keyOf(certification));
    for (const { uai } of providers) if (uai !== undefined) this.#uai.add(uai);
  }

  /**
   * Adds to a training the codes used by outcomes: the CFD of its certification, when it has only one, and the
   * MEFSTAT11 codes of that diploma. Codes that no outcome uses are left out.
   */
  addCodes(training: Training): Training {
    if (this.#outcomeCodes.size === 0) return training;
    const codes = new Map(training.certifications.map(certification => [keyOf(certification), certification]));
    const countBefore = codes.size;
    for (const code of this.#diplomasOf(training)) {
      this.#addWanted(codes, 'cfd', code);
      for (const mefstat of this.#tables.mefstatsOfCfd.get(code) ?? []) this.#addWanted(codes, 'mefstat', mefstat);
    }
    for (const key of codes.keys()) {
      if (this.#outcomeCodes.has(key)) this.#trainings.set(key, this.#trainings.has(key) ? null : training.id);
    }
    return codes.size === countBefore ? training : { ...training, certifications: [...codes.values()] };
  }

  /** Sets the training of an outcome when only one matches. Call it after `addCodes` on all trainings. */
  attach(outcome: Outcome): Outcome {
    const { certification, uai, trainingId } = outcome;
    const match = certification && this.#trainings.get(keyOf(certification));
    if (trainingId !== undefined || typeof match === 'string') this.links.training++;
    else if (match === null) this.links.certification++;
    else if (uai !== undefined && this.#uai.has(uai)) this.links.provider++;
    else this.links.none++;
    return typeof match === 'string' && trainingId === undefined ? { ...outcome, trainingId: match } : outcome;
  }

  #diplomasOf({ certifications }: Training): string[] {
    const diplomaCodes = certifications.filter(({ kind }) => kind === 'cfd').map(({ code }) => code);
    if (diplomaCodes.length > 0) return diplomaCodes;
    for (const certification of certifications) {
      const diplomas = this.#tables.cfdOfCertification.get(keyOf(certification));
      if (diplomas?.size === 1 && !diplomas.has('')) return [...diplomas];
    }
    return [];
  }

  #addWanted(codes: Map<string, Training['certifications'][number]>, kind: 'cfd' | 'mefstat', code: string): void {
    const key = keyOf({ kind, code });
    if (this.#outcomeCodes.has(key)) codes.set(key, { kind, code });
  }
}

function keyOf({ kind, code }: Training['certifications'][number]): string {
  return `${kind} ${code}`;
}
