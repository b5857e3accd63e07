// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nextOption } from '@orientation-widgets/elements/suggestion-keys.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import { icon } from '../html/icons.js';
import { ADVICE_TITLE, iconOf, markedTitle, titleOf } from './result-names.js';
import type { PathWriter } from './follow-town.js';
import type { SearchKind } from './search-file.js';
import { loaderOf, type SearchLoader } from './search-loader.js';
import type { SearchResult, SiteAnswer } from './site-search.js';

/** Maximum number of suggestions. */
const MOST = 7;
/** Letters from which places and those who help are looked for too: their part of the index comes then. */
const FEWEST_LETTERS = 3;
/** Time without a key before the number of suggestions is announced, in milliseconds. */
const ANNOUNCE_DELAY_MS = 600;

/** What a field says, and how many suggestions of one kind it lists at most. */
export interface FieldSettings {
  readonly listName: string;
  readonly adviceTitle: string;
  titleOf: (kind: SearchKind) => string;
  countOf: (suggestions: number) => string;
  /** The last option, which leads to the page of the search. */
  everywhere: (query: string) => string;
  readonly mostOfKind: number;
}

/** The field of the pages of a portal. */
export const PORTAL_FIELD: FieldSettings = {
  listName: 'Propositions',
  adviceTitle: ADVICE_TITLE,
  titleOf,
  countOf: count => (count === 0 ? 'Aucune proposition' : count === 1 ? 'Une proposition' : `${count} propositions`),
  everywhere: query => `Chercher «\u202f${query}\u202f» partout`,
  mostOfKind: 3,
};

/** Proposes pages under a field while one types, and once for what is typed already. */
export async function openSearchField(
  form: HTMLFormElement,
  input: HTMLInputElement,
  paths: PathWriter,
  settings = PORTAL_FIELD,
): Promise<void> {
  const field = new SearchField(form, input, loaderOf(form, paths), settings);
  await field.propose();
}

/**
 * A combobox with a list, after the ARIA Authoring Practices: the focus stays in the field, an option is a link. The list is in the
 * flow, so that nothing hides it. Enter without an option sends the form.
 */
class SearchField {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #loader: SearchLoader;
  readonly #settings: FieldSettings;
  readonly #list = document.createElement('div');
  readonly #status = document.createElement('p');
  #groups: readonly SuggestionGroup[] = [];
  #active = -1;
  /** Counts the texts typed: a late answer to an earlier one is dropped. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, input: HTMLInputElement, loader: SearchLoader, settings: FieldSettings) {
    this.#form = form;
    this.#input = input;
    this.#loader = loader;
    this.#settings = settings;
    this.#list.className = 'suggestions';
    this.#list.id = `${input.id}-list`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', settings.listName);
    this.#list.hidden = true;
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    form.append(this.#list, this.#status);
    input.setAttribute('aria-controls', this.#list.id);
    input.addEventListener('input', () => void this.propose().catch(() => this.#show([])));
    input.addEventListener('keydown', event => this.#press(event));
    form.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) this.#show([]);
    });
  }

  /** Draws the suggestions for what is typed. */
  async propose(): Promise<void> {
    const turn = ++this.#turn;
    this.#active = -1;
    const text = this.#input.value.trim();
    if (!text) {
      this.#show([]);
      return;
    }
    const first = await this.#loader.loadFirst();
    if (turn !== this.#turn) return;
    this.#show(suggestionsOf(first.answer(text), this.#settings));
    if (text.length < FEWEST_LETTERS) return;
    const search = await this.#loader.loadAll();
    if (turn === this.#turn) this.#show(suggestionsOf(search.answer(text), this.#settings));
  }

  #show(groups: readonly SuggestionGroup[]): void {
    const hasText = this.#input.value.trim() !== '' && this.#form.contains(document.activeElement);
    const activeHref = this.#results[this.#active]?.href;
    this.#groups = hasText ? groups : [];
    // What one has reached by the arrow keys stays reached when more suggestions come.
    this.#active = this.#results.findIndex(({ href }) => href === activeHref);
    this.#draw();
    clearTimeout(this.#timer);
    if (!hasText) return;
    this.#timer = setTimeout(() => {
      this.#status.textContent = this.#settings.countOf(this.#results.length);
    }, ANNOUNCE_DELAY_MS);
  }

  /** Folds the list away: it had suggestions, so nothing is announced. */
  #close(): void {
    this.#show([]);
    clearTimeout(this.#timer);
  }

  get #results(): readonly SearchResult[] {
    return this.#groups.flatMap(({ results }) => results);
  }

  #draw(): void {
    const isOpen = this.#groups.length > 0;
    this.#list.hidden = !isOpen;
    this.#input.setAttribute('aria-expanded', String(isOpen));
    let number = 0;
    render(
      html`${this.#groups.map(
        ({ name, title, results }) => html`<div role="group" aria-labelledby="${this.#list.id}-${name}">
          <p id="${this.#list.id}-${name}" role="presentation">${title}</p>
          ${results.map(result => this.#optionView(result, number++))}
        </div>`,
      )}
      ${isOpen ? html`<a class="everywhere" role="option" tabindex="-1" id=${this.#idOf(number)} aria-selected=${number === this.#active} href=${this.#pageHref()}>${icon('search')}<span>${this.#settings.everywhere(this.#input.value.trim())}</span></a>` : nothing}`,
      this.#list,
    );
    if (this.#active < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', this.#idOf(this.#active));
  }

  #optionView(result: SearchResult, number: number): TemplateResult {
    return html`<a role="option" tabindex="-1" id=${this.#idOf(number)} aria-selected=${number === this.#active} href=${result.href}>${iconOf(result.kind)}<span>${markedTitle(result)}</span>${result.note ? html`<span class="soft">${result.note}</span>` : nothing}</a>`;
  }

  #idOf(number: number): string {
    return `${this.#list.id}-${number}`;
  }

  #pageHref(): string {
    return `${this.#form.action}?${new URLSearchParams({ [this.#input.name]: this.#input.value.trim() }).toString()}`;
  }

  #press(event: KeyboardEvent): void {
    const { key } = event;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOpen = this.#groups.length > 0;
    if (key === 'Escape' && isOpen) this.#close();
    else if (key === 'ArrowDown' && !isOpen) void this.propose().catch(() => undefined);
    else if (key === 'Enter' && this.#active >= 0)
      this.#list.querySelector<HTMLAnchorElement>(`#${CSS.escape(this.#idOf(this.#active))}`)?.click();
    else {
      const next = isOpen ? nextOption(key, this.#active, this.#results.length + 1) : undefined;
      if (next === undefined) return;
      this.#active = next;
      this.#draw();
    }
    event.preventDefault();
  }
}

/** Suggestions under one heading. */
interface SuggestionGroup {
  readonly name: string;
  readonly title: string;
  readonly results: readonly SearchResult[];
}

/** What answers the question, then the first answers of each kind. */
function suggestionsOf(
  { advice, groups }: SiteAnswer,
  { adviceTitle, titleOf: nameOf, mostOfKind }: FieldSettings,
): SuggestionGroup[] {
  let remaining = MOST;
  const all = [
    { name: 'advice', title: adviceTitle, results: advice },
    ...groups.map(({ kind, results }) => ({ name: kind, title: nameOf(kind), results })),
  ];
  return all.flatMap(group => {
    const results = group.results.slice(0, Math.min(mostOfKind, remaining));
    remaining -= results.length;
    return results.length ? [{ ...group, results }] : [];
  });
}
