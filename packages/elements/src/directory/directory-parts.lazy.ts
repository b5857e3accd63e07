// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { collectionOf, fetchDirectory } from '@orientation-widgets/feed';
import type { Collection, Resource } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { PlaceParts, ResourceData } from './resource-data.js';
import type { ResourceMatch, Where } from '@orientation-widgets/domain/directory/resource-query.js';
import { keysAround, READ_KM } from '@orientation-widgets/domain/directory/keys-around.js';

export class DirectoryParts implements PlaceParts {
  readonly sureKm = READ_KM;
  readonly #wide: ResourceData;
  readonly #listed: (directory: Collection<Resource>) => Resource[];
  readonly #unread: number | undefined;
  #status: 'reading' | 'failed' | 'ready' = 'ready';

  /**
   * @param wide - data loaded at once.
   * @param listed - returns the resources that the page lists.
   * @param unread - number of the resources not loaded at once, when the page may show most of them.
   */
  constructor(wide: ResourceData, listed: (directory: Collection<Resource>) => Resource[], unread?: number) {
    this.#wide = wide;
    this.#listed = listed;
    this.#unread = unread;
  }

  around(where: Where | undefined, directory: Collection<Resource>): ResourceData {
    return { ...this.#wide, directory, resources: this.#listed(directory), parts: this, readAround: where };
  }

  get hasFailed(): boolean {
    return this.#status === 'failed';
  }

  /** Returns all the resources of a kind that has a file of its own; nothing more is to be loaded. */
  async ofKind(kind: string): Promise<ResourceData> {
    const directory = this.#with(await fetchDirectory(this.#wide.feed, [kind]));
    return { ...this.#wide, directory, resources: this.#listed(directory) };
  }

  async read(where: Where | undefined): Promise<ResourceData> {
    const { feed, directory, territories } = this.#wide;
    this.#status = 'ready';
    if (!where) return this.around(where, directory);
    this.#status = 'reading';
    try {
      const allTerritories = await feed.collection('territories').catch(() => territories);
      const near = await fetchDirectory(feed, keysAround(where, allTerritories));
      this.#status = 'ready';
      return this.around(where, this.#with(near));
    } catch {
      this.#status = 'failed';
      return this.around(where, directory);
    }
  }

  /** Adds resources to those that are loaded at once. */
  #with(nearby: Collection<Resource>): Collection<Resource> {
    const { directory } = this.#wide;
    return collectionOf([...directory, ...[...nearby].filter(({ id }) => directory.indexOf(id) < 0)]);
  }

  sure<F extends { readonly further: readonly Pick<ResourceMatch, 'distanceKm'>[] }>(matches: F): F {
    return { ...matches, further: matches.further.filter(({ distanceKm = Infinity }) => distanceKm <= READ_KM) };
  }

  view(
    { readAround }: ResourceData,
    where: Where | undefined,
    results: () => TemplateResult,
    retry: () => void,
  ): TemplateResult {
    if (readAround !== where || this.#status === 'reading')
      return html`<p class="soft" role="status">${msg('Lecture de l’annuaire…')}</p>`;
    if (this.#status === 'failed')
      return html`<div class="sheet nothing">
        <p role="alert">${msg('L’annuaire de ce lieu ne vient pas.')}</p>
        <button class="btn sec" type="button" @click=${retry}>${msg('Réessayer')}</button>
      </div>`;
    return where ? results() : html`<p class="sheet nothing">${this.#unreadLabel}</p>${results()}`;
  }

  get #unreadLabel(): string {
    const count = this.#unread;
    if (count === undefined) return msg('Dites où vous cherchez\u202f: le reste de l’annuaire se lit par lieu.');
    return plural(
      count,
      msg(
        str`Dites où vous cherchez\u202f: ${number(count)} autre réponse se lit par lieu.|Dites où vous cherchez\u202f: ${number(count)} autres réponses se lisent par lieu.`,
      ),
    );
  }
}
