// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { TextTable } from '@orientation-widgets/feed/encode';
import { detach } from '../../text/detach.js';

const MAX_NUMERO_CHARS = 80;
/** Minimum length of a numero that identifies: a shorter one is a rank within its parent ("1", "S2"). */
const MIN_NUMERO_CHARS = 6;
/** Rank from which the next rank is stored: few candidates repeat so often, and each one takes memory. */
const REMEMBER_FROM_RANK = 8;

/** Returns a numero as part of an id: letters, digits, `_`, `-` and `.`; '' when nothing is left. */
export function idPart(numero: string): string {
  return numero
    .trim()
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, MAX_NUMERO_CHARS);
}

/** Returns a numero as an id; '' when it is only a rank within its parent. */
export function idFromNumero(numero: string): string {
  const part = idPart(numero);
  return part.length >= MIN_NUMERO_CHARS ? part : '';
}

/** Assigns each record an id that is unique in its collection and stable between runs. */
export class IdRegistry {
  readonly #usedIds = new TextTable();
  /** Next rank to try for a frequent candidate: starting over would be quadratic in the number of repeats. */
  readonly #nextRanks = new Map<string, number>();
  readonly #prefix: string;

  constructor(sourceId: string) {
    this.#prefix = `${sourceId}:`;
  }

  /** Returns the first free candidate, else the last one with a suffix `-2`, `-3`… Empty candidates are skipped. */
  claim(candidates: readonly string[]): string {
    let last = '';
    for (const candidate of candidates) {
      if (candidate === '') continue;
      last = candidate;
      if (this.#take(candidate)) return detach(this.#prefix + candidate);
    }
    for (let rank = this.#nextRanks.get(last) ?? 2; ; rank += 1) {
      const candidate = `${last}-${String(rank)}`;
      if (!this.#take(candidate)) continue;
      if (rank >= REMEMBER_FROM_RANK) this.#nextRanks.set(detach(last), rank + 1);
      return detach(this.#prefix + candidate);
    }
  }

  #take(id: string): boolean {
    const countBefore = this.#usedIds.size;
    return this.#usedIds.add(id) === countBefore;
  }
}
