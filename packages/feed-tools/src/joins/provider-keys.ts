// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Provider } from '@orientation-widgets/feed';

/**
 * Common keys for the records of one provider in several sources: records that share a SIRET or a UAI have the same
 * key.
 */
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

  /**
   * Returns the key of a provider. A provider with neither number has its own id as key: two organisations may share a
   * name.
   */
  keyOf(id: string): string {
    return this.#keys.get(id) ?? id;
  }
}
