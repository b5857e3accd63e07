// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { TextTable } from '@orientation-widgets/feed/encode';
import { detach } from '../../text/detach.js';

const MAX_NUMERO_CHARS = 80;
/** A shorter numero is a rank inside its parent ("1", "S2"), not an identifier. */
const MIN_NUMERO_CHARS = 6;
/** From this rank on, the next one is remembered: few candidates come so often, and each takes memory. */
const REMEMBER_FROM_RANK = 8;

/** A numero as part of an id: letters, digits, `_`, `-` and `.`; '' when nothing is left of it. */
export function idPart(numero: string): string {
  return numero
    .trim()
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_NUMERO_CHARS);
}

/** A numero as an id of its own, or '' when it is only a rank inside its parent. */
export function idFromNumero(numero: string): string {
  const part = idPart(numero);
  return part.length >= MIN_NUMERO_CHARS ? part : '';
}

/** Gives each record an id that no other record of the collection has, the same on every run. */
export class IdRegistry {
  readonly #taken = new TextTable();
  /** Where to look on for a candidate that came often: from the start, the time would grow with the square of the repeats. */
  readonly #nextRanks = new Map<string, number>();
  readonly #prefix: string;

  constructor(sourceId: string) {
    this.#prefix = `${sourceId}:`;
  }

  /** The first candidate that is free; then the last one with `-2`, `-3`… Empty candidates are passed over. */
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
    const known = this.#taken.size;
    return this.#taken.add(id) === known;
  }
}
