// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { idPart } from '../readers/lheo/ids.js';

/** Kinds of records that have a `numero`. */
type NumberedKind = 'trainings' | 'sessions' | 'providers';

/** Maximum length of a numero, as its reader keeps it. */
const MAX_CHARS = 80;

/**
 * Gives each record its `numero`: its id without the prefix of its source, or with it when another one has it, or with a
 * rank when both are taken. A numero has only the characters that its reader keeps.
 */
export class Numeros {
  readonly #byId = new Map<string, string>();
  readonly #used = new Set<string>();

  of(kind: NumberedKind, id: string): string {
    const key = `${kind} ${id}`;
    const earlier = this.#byId.get(key);
    if (earlier !== undefined) return earlier;
    const numero = this.#unused(kind, id);
    this.#used.add(`${kind} ${numero}`);
    this.#byId.set(key, numero);
    return numero;
  }

  #unused(kind: NumberedKind, id: string): string {
    const wholeId = idPart(id);
    for (const candidate of [idPart(id.slice(id.indexOf(':') + 1)), wholeId])
      if (candidate !== '' && !this.#used.has(`${kind} ${candidate}`)) return candidate;
    for (let rank = 2; ; rank++) {
      const suffix = `-${rank}`;
      const candidate = wholeId.slice(0, MAX_CHARS - suffix.length) + suffix;
      if (!this.#used.has(`${kind} ${candidate}`)) return candidate;
    }
  }
}
