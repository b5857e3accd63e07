// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { PathWriter } from './follow-town.js';
import type { SearchFile } from './search-file.js';
import { SiteSearch } from './site-search.js';

/** Lets the page handle keys and clicks before more work. */
const yieldToMain = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** Loads the two parts of the index of a site. A failed load is retried at the next key press. */
export class SearchLoader {
  readonly #href: string;
  readonly #paths: PathWriter;
  #first: Promise<{ readonly search: SiteSearch; readonly file: SearchFile }> | undefined;
  #complete: Promise<SiteSearch> | undefined;

  constructor(href: string, paths: PathWriter) {
    this.#href = href;
    this.#paths = paths;
  }

  /** Loads a search among jobs, trainings, sectors, figures and pages. */
  async loadFirst(): Promise<SiteSearch> {
    return (await this.#readFirst()).search;
  }

  /** Loads the same search with places and structures added. */
  loadAll(): Promise<SiteSearch> {
    this.#complete ??= this.#loadBoth().catch((error: unknown) => {
      this.#complete = undefined;
      throw error;
    });
    return this.#complete;
  }

  #readFirst(): Promise<{ readonly search: SiteSearch; readonly file: SearchFile }> {
    this.#first ??= readPart(this.#href)
      .then(async file => {
        const search = new SiteSearch(file.base, this.#paths);
        await search.add(file, yieldToMain);
        return { search, file };
      })
      .catch((error: unknown) => {
        this.#first = undefined;
        throw error;
      });
    return this.#first;
  }

  async #loadBoth(): Promise<SiteSearch> {
    const { search, file } = await this.#readFirst();
    if (file.next) await search.add(await readPart(file.base + file.next), yieldToMain);
    return search;
  }
}

async function readPart(href: string): Promise<SearchFile> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as SearchFile;
}

const loaders = new WeakMap<HTMLFormElement, SearchLoader>();

/** Loader of a form, shared by its field and its results. */
export function loaderOf(form: HTMLFormElement, paths: PathWriter): SearchLoader {
  const loader = loaders.get(form) ?? new SearchLoader(form.dataset['search'] ?? '', paths);
  loaders.set(form, loader);
  return loader;
}
