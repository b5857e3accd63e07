// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Kinds of records that have a `numero`. */
type NumberedKind = 'trainings' | 'sessions' | 'providers';

/** Gives each record its `numero`: its id without the prefix of its source, or with it when another one has it. */
export class Numeros {
  readonly #byId = new Map<string, string>();
  readonly #used = new Set<string>();

  of(kind: NumberedKind, id: string): string {
    const key = `${kind} ${id}`;
    const earlier = this.#byId.get(key);
    if (earlier !== undefined) return earlier;
    const local = id.slice(id.indexOf(':') + 1);
    const numero = this.#used.has(`${kind} ${local}`) ? id.replaceAll(':', '-') : local;
    this.#used.add(`${kind} ${numero}`);
    this.#byId.set(key, numero);
    return numero;
  }
}
