// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nextOption } from '@orientation-widgets/elements/suggestion-keys.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import { icon } from '../html/icons.js';
import { ADVICE_TITLE, iconOf, markedTitle, titleOf } from './result-names.js';
import type { PathWriter } from './follow-town.js';
import type { SearchKind } from './search-file.js';
import { loaderOf, type SearchLoader } from './search-loader.js';
import type { SearchResult, SiteAnswer } from './site-answer.js';

/** Maximum number of suggestions. */
const MOST = 7;
/** Number of letters from which places and structures are searched too: their part of the index is loaded then. */
const FEWEST_LETTERS = 3;
/** Time without a key press before the number of suggestions is announced, in milliseconds. */
const ANNOUNCE_DELAY_MS = 600;

/** Texts of a search field, and maximum number of suggestions it lists per kind. */
export interface FieldSettings {
  readonly listName: string;
  readonly adviceTitle: string;
  titleOf: (kind: SearchKind) => string;
  countOf: (suggestions: number) => string;
  /** Text of the last option, which leads to the search page. */
  everywhere: (query: string) => string;
  readonly mostOfKind: number;
}

/** Settings of the search field of a portal. */
export const PORTAL_FIELD: FieldSettings = {
  listName: 'Propositions',
  adviceTitle: ADVICE_TITLE,
  titleOf,
  countOf: count => (count === 0 ? 'Aucune proposition' : count === 1 ? 'Une proposition' : `${count} propositions`),
  everywhere: query => `Chercher «\u202f${query}\u202f» partout`,
  mostOfKind: 3,
};

/** Suggests pages under a field while the visitor types, and at once for the text it already holds. */
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
 * Combobox with a listbox, after the ARIA Authoring Practices: the focus stays in the field, and each option is a link.
 * The list is in the flow, so that nothing covers it. Enter without an active option submits the form.
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
  /** Number of the current text: answers to earlier texts are dropped. */
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

  /** Draws the suggestions for the current text. */
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
    // The active option stays active when more suggestions arrive.
    this.#active = this.#results.findIndex(({ href }) => href === activeHref);
    this.#draw();
    clearTimeout(this.#timer);
    if (!hasText) return;
    this.#timer = setTimeout(() => {
      this.#status.textContent = this.#settings.countOf(this.#results.length);
    }, ANNOUNCE_DELAY_MS);
  }

  /** Closes the list without announcing a number of suggestions; those on their way are dropped. */
  #close(): void {
    this.#turn += 1;
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

/** Advice that answers the query, then the first results of each kind. */
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
