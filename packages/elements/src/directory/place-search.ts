// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { lazy } from '@orientation-widgets/search';
import type { LitElement, TemplateResult } from 'lit';
import type { ResourceData } from './resource-data.js';
import type { Where } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Towns } from '@orientation-widgets/domain/directory/towns.js';
import { PlaceField } from './place-field.js';

/** Place of a search: the field of the sentence, and the places named by the host page or the address. */
export class DirectoryPlaceSearch {
  readonly #field: PlaceField;
  readonly #onPlace: (where: Where) => void;
  #data!: ResourceData;
  #towns!: () => Promise<Towns>;
  /** Number of lookups started or cancelled: the result of a former one is dropped. */
  #lookUpCount = 0;

  /** @param onPlace - called with the place of `lookUp`, unless another query replaced it meanwhile. */
  constructor(host: LitElement, onPlace: (where: Where) => void) {
    this.#field = new PlaceField(host);
    this.#onPlace = onPlace;
  }

  open(data: ResourceData): void {
    this.#data = data;
    this.#towns = lazy(async () =>
      (await import('@orientation-widgets/domain/directory/towns.js')).openTowns(data.feed, data.directory),
    );
  }

  /** Drops the pending lookup: the query has changed. */
  cancel(): void {
    this.#lookUpCount += 1;
  }

  /** Place at some coordinates. */
  async #whereAt(text: string): Promise<Where | undefined> {
    const [{ parsePoint }, { whereAt }, territories] = await Promise.all([
      import('@orientation-widgets/domain/trainings/near.js'),
      import('@orientation-widgets/domain/directory/where-at.js'),
      this.#data.feed.collection('territories'),
    ]);
    const point = parsePoint(text);
    return point && whereAt(point, territories);
  }

  /**
   * Finds a place by its coordinates, id, name or postal code; the field reports an unknown one. The territory of the feed is ignored: it
   * covers every place.
   */
  async lookUp(text: string): Promise<void> {
    const lookUpCount = this.#lookUpCount;
    const { territories, feed } = this.#data;
    if (text === feed.info.territory) return;
    const territory = territories.get(text);
    const knownPlace = territory
      ? (await import('@orientation-widgets/domain/directory/where-of.js')).whereOf(territory, territories)
      : /\d[,;]/.test(text) && (await this.#whereAt(text));
    const where = knownPlace || (await this.#towns().catch(() => undefined))?.(text, 1)[0]?.where;
    if (lookUpCount !== this.#lookUpCount) return;
    if (where) this.#onPlace(where);
    else this.#field.reportUnknownPlace(text);
  }

  /** @param onSelect - called when the visitor chooses a place, or clears it. */
  view(where: Where | undefined, onSelect: (where: Where | undefined) => void): TemplateResult {
    return this.#field.view({ where, towns: () => this.#towns(), onSelect });
  }
}
