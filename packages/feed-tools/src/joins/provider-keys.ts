// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Provider } from '@orientation-widgets/feed';

/** A common key for the records of one provider in several sources: those that share a SIRET or a UAI. */
export class ProviderKeys {
  readonly #keys = new Map<string, string>();

  constructor(providers: Iterable<Provider>) {
    const byUai = new Map<string, string>();
    const list = [...providers];
    for (const { siret, uai } of list) {
      if (siret !== undefined && uai !== undefined && !byUai.has(uai)) byUai.set(uai, siret);
    }
    for (const { id, siret, uai } of list) {
      const name = siret ?? (uai === undefined ? undefined : (byUai.get(uai) ?? uai));
      if (name !== undefined) this.#keys.set(id, name);
    }
  }

  /** A provider with neither number has its own id as key: two organisations may share a name. */
  keyOf(id: string): string {
    return this.#keys.get(id) ?? id;
  }
}
