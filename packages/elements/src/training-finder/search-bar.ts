// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { iconPin, iconSearch } from '../shared/icons.js';
import { Combobox } from './combobox.js';
import type { Option } from './combobox.js';
import type { FinderData } from './finder-data.js';
import type { FinderQuery, Where } from './search-state.js';
import type { Searcher } from './searcher.js';
import type { Town } from './towns.js';

/** Milliseconds without a key before the results follow. */
const typingPause = 120;
const suggestions = 6;

/** What one looks for, and where. */
export class SearchBar {
  readonly #host: LitElement;
  readonly #searcher: Searcher;
  readonly #what: Combobox;
  readonly #where: Combobox;
  /** What is being typed as a place, until a commune is chosen. */
  #typedPlace: string | undefined;
  #problem = '';

  constructor(host: LitElement, searcher: Searcher) {
    this.#host = host;
    this.#searcher = searcher;
    this.#what = new Combobox(host, 'what');
    this.#where = new Combobox(host, 'where');
  }

  view(data: FinderData): TemplateResult {
    const { query } = this.#searcher;
    return html`<div class="sheet search" role="search" aria-label=${msg('Recherche de formations')}>
      ${this.#what.field({
        label: msg('Quel métier, quelle formation ?'),
        value: query.text,
        icon: iconSearch(),
        clearLabel: msg('Effacer la recherche'),
        onFocus: () => data.expectText(),
        onInput: text => this.#typeText(text, data),
        onCommit: () => this.#searcher.flush(),
      })}
      <div class="place-field">
        ${this.#where.field({
          label: msg('Où ?'),
          value: this.#typedPlace ?? (query.where ? (query.where.name ?? msg('Autour de moi')) : ''),
          icon: iconPin(),
          clearLabel: msg('Effacer le lieu'),
          placeholder: msg('Ville ou code postal'),
          onFocus: () => data.expectPlace(),
          onInput: text => this.#typePlace(text, data),
          onCommit: () => void this.#commitPlace(data),
        })}
        <p class="note" role="status">${this.#problem}</p>
        ${query.where ? this.#searcher.search.found?.asked?.radiusView(query, asked => this.#ask(asked)) : this.#hereButton()}
      </div>
    </div>`;
  }

  #hereButton(): TemplateResult | typeof nothing {
    if (!('geolocation' in navigator)) return nothing;
    return html`<button class="btn quiet here" type="button" @click=${() => this.#locate()}>${iconPin()} ${msg('Autour de moi')}</button>`;
  }

  #ask(query: FinderQuery): void {
    this.#typedPlace = undefined;
    this.#problem = '';
    this.#searcher.ask(query);
  }

  #typeText(text: string, data: FinderData): void {
    this.#searcher.ask({ ...this.#searcher.query, text }, text ? typingPause : 0);
    if (text.trim().length < 2) this.#what.close();
    else this.#what.propose(signal => this.#options(text, data, signal));
  }

  async #options(text: string, data: FinderData, signal: AbortSignal): Promise<Option[]> {
    const { textOptions } = await import('./text-options.js');
    return textOptions(text, data, () => this.#searcher.query, query => this.#ask(query), signal);
  }

  #typePlace(text: string, data: FinderData): void {
    this.#problem = '';
    if (!text) {
      this.#where.close();
      return this.#ask({ ...this.#searcher.query, where: undefined, order: undefined });
    }
    this.#typedPlace = text;
    this.#host.requestUpdate();
    this.#where.propose(async () => (await data.towns())(text, suggestions).map(town => this.#option(town)));
  }

  #option({ where, label, department }: Town): Option {
    return { label, icon: iconPin(), note: department, choose: () => this.#ask({ ...this.#searcher.query, where }) };
  }

  /** Takes the best town for what was typed; says so when there is none. */
  async #commitPlace(data: FinderData): Promise<void> {
    const typed = this.#typedPlace;
    if (!typed?.trim()) return;
    const towns = await data.towns().catch(() => undefined);
    if (this.#typedPlace !== typed) return;
    const [best] = towns?.(typed, 1) ?? [];
    if (best) return this.#ask({ ...this.#searcher.query, where: best.where });
    this.#say(
      towns ? msg('Cette commune n’est pas connue ici. Essayez un code postal.') : msg('La liste des communes ne vient pas. Réessayez plus tard.'),
    );
  }

  #say(problem: string): void {
    this.#problem = problem;
    this.#host.requestUpdate();
  }

  /** Asks the browser where the visitor is; only after a click. The position stays in the page. */
  #locate(): void {
    this.#say(msg('Recherche de votre position…'));
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => void this.#arrive({ lat: latitude, lon: longitude }),
      () => this.#say(msg('Votre position n’est pas disponible. Indiquez une commune.')),
      { timeout: 10_000, maximumAge: 600_000 },
    );
  }

  /** The button that was pressed goes away: the field takes the focus. */
  async #arrive(where: Where): Promise<void> {
    this.#ask({ ...this.#searcher.query, where });
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#where')?.focus();
  }
}
