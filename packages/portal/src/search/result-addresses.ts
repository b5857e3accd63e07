// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addressPart } from '@orientation-widgets/feed';
import { offerInText } from '@orientation-widgets/domain/trainings/offer-knowledge.js';
import { slugOf } from '../html/slug.js';
import type { PathWriter } from './follow-town.js';
import type { SearchKind, SearchRowsOfKind } from './search-file.js';

/** Addresses of the pages that a search proposes. */
export class ResultAddresses {
  /** Path of the site on its host, with a final slash. */
  readonly #base: string;
  readonly #paths: PathWriter;
  readonly #kinds: ReadonlyMap<SearchKind, SearchRowsOfKind>;

  constructor(base: string, paths: PathWriter, kinds: ReadonlyMap<SearchKind, SearchRowsOfKind>) {
    this.#base = base;
    this.#paths = paths;
    this.#kinds = kinds;
  }

  /** Adds the town of a text to an address, when the text names one. */
  around(path: string, town: string | undefined): string {
    return town === undefined ? path : this.#paths.around(path, town);
  }

  /** Adds the level that a text names to the address of the trainings by apprenticeship: “CAP en alternance”. */
  withLevel(path: string, text: string): string {
    const [level] = offerInText(text).levels;
    return level !== undefined && path.endsWith('/une-alternance/')
      ? this.#paths.with(path, 'formation-level', String(level))
      : path;
  }

  /** Address of the page of a row. */
  pageOf(kind: SearchKind, title: string, slug: string): string {
    const { folder = '', near } = this.#kinds.get(kind) ?? {};
    if (slug === '?' && near) return `${this.#base}${near.path}?${near.parameter}=${addressPart(title)}`;
    return `${this.#base}${folder}${slug === '' ? `${slugOf(title)}/` : slug}`;
  }

  /** Address of the page that searches a subject among all records of a kind; undefined when there is none. */
  moreOf(kind: SearchKind, subject: string, town: string | undefined): string | undefined {
    const { more } = this.#kinds.get(kind) ?? {};
    if (!more) return undefined;
    const query = new URLSearchParams({ [more.parameter]: subject.trim() });
    if (town && more.near) query.set(more.near, town);
    return `${this.#base}${more.path}?${query.toString()}`;
  }
}
