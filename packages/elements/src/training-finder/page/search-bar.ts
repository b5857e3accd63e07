// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { lazy } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { iconSearch } from '../../icons/search-icons.js';
import { iconPin } from '../../icons/training-icons.js';
import { Combobox } from '../../ui/combobox.js';
import type { FocusController } from '../../ui/focus-controller.js';
import type { FinderData } from '../search/finder-data.js';
import { isAsking } from '../query/finder-query.js';
import type { FinderQuery, VisitorPlace } from '../query/finder-query.js';
import { radiusView } from './radius-view.js';
import type { SearchController } from '../search/search-controller.js';
import type { PlaceSearch } from '../search/place-search.lazy.js';
import { runGesture } from '../../core/run-gesture.js';

/** Milliseconds without a keystroke before the results are updated. */
const TYPING_PAUSE_MS = 120;

/** Fields of the search: text and place. */
export class SearchBar {
  readonly #host: LitElement;
  readonly #searcher: SearchController;
  readonly #what: Combobox;
  readonly #where: Combobox;
  #place: PlaceSearch | undefined;
  readonly #loadPlace: () => Promise<PlaceSearch>;

  constructor(host: LitElement, searcher: SearchController, focus: FocusController) {
    this.#host = host;
    this.#searcher = searcher;
    this.#what = new Combobox(host, 'what');
    this.#where = new Combobox(host, 'where');
    this.#loadPlace = lazy(async () => {
      const { PlaceSearch } = await import('../search/place-search.lazy.js');
      const ask = (where: VisitorPlace | undefined): void =>
        this.#ask({ ...searcher.query, where, ...(!where && { order: undefined }) });
      return (this.#place = new PlaceSearch({ host, field: this.#where, focus, ask }));
    });
  }

  view(data: FinderData): TemplateResult {
    const { query } = this.#searcher;
    return html`<div class="search" part="search" role="search" aria-label=${msg('Recherche de formations')}>
      ${this.#what.field({
        label: msg('Quel métier, quelle formation ?'),
        value: query.text || (query.job?.name ?? ''),
        icon: iconSearch(),
        clearLabel: msg('Effacer la recherche'),
        onFocus: () => data.expectText(),
        onInput: text => this.#typeText(text, data),
        onCommit: isEntered => this.#searcher.flush(isEntered),
      })}
      <div class="place-field">
        ${this.#where.field({
          label: msg('Où ?'),
          value: this.#place?.query ?? (query.where ? (query.where.name ?? msg('Autour de moi')) : ''),
          icon: iconPin(),
          clearLabel: msg('Effacer le lieu'),
          placeholder: msg('Ville ou code postal'),
          note: 'where-note',
          isWrong: Boolean(this.#place?.query && this.#place.problem),
          onFocus: () => this.#usePlace(() => data.towns()),
          onInput: text => this.#usePlace(place => place.type(text, data)),
          onCommit: () => this.#usePlace(place => place.commit(data)),
        })}
        <p class="note" id="where-note" role="status">${this.#place?.problem}</p>
        ${query.where ? this.#radius(query) : this.#hereButton()}
      </div>
    </div>`;
  }

  /** Choice of a radius, once the place has its answer. */
  #radius(query: FinderQuery): TemplateResult | typeof nothing {
    const { results } = this.#searcher;
    return results && isAsking(results.query) ? radiusView(query, next => this.#ask(next)) : nothing;
  }

  #hereButton(): TemplateResult | typeof nothing {
    if (!('geolocation' in navigator)) return nothing;
    return html`<button class="btn quiet here" type="button" @click=${() => void runGesture(this.#host, async () => (await this.#loadPlace()).locate())}>${iconPin()} ${msg('Autour de moi')}</button>`;
  }

  #ask(query: FinderQuery): void {
    this.#place?.reset();
    this.#searcher.ask(query);
  }

  #typeText(text: string, data: FinderData): void {
    this.#searcher.ask({ ...this.#searcher.query, text, job: undefined }, text ? TYPING_PAUSE_MS : 0);
    if (text.trim().length < 2) this.#what.close();
    else {
      this.#what.propose(async signal => {
        const { textOptions } = await import('../search/text-options.lazy.js');
        return textOptions(
          text,
          data,
          () => this.#searcher.query,
          query => this.#ask(query),
          signal,
        );
      });
    }
  }

  /** Uses the place field once its code is loaded; does nothing when it cannot be loaded. */
  #usePlace(use: (place: PlaceSearch) => unknown): void {
    void this.#loadPlace()
      .then(use)
      .catch(() => undefined);
  }
}
