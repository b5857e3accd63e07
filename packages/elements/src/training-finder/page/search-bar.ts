// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { iconSearch } from '../../icons/search/search-icons.js';
import { iconPin } from '../../icons/trainings/training-icons.js';
import { Combobox } from '../../controls/combobox.js';
import type { FocusController } from '../../interaction/focus-controller.js';
import type { FinderData } from '../search/finder-data.js';
import type { FinderQuery, Where } from '../query/finder-query.js';
import type { SearchController } from '../search/search-controller.js';

/** Milliseconds without a key before the results follow. */
const typingPause = 120;

/** The search of places is downloaded when its field has the focus. */
const places = () => import('../search/suggest/place-search.js');

/** The two fields of the search: what, and where. */
export class SearchBar {
  readonly #host: LitElement;
  readonly #searcher: SearchController;
  readonly #focus: FocusController;
  readonly #what: Combobox;
  readonly #where: Combobox;
  /** Text of the place field while no commune is selected. */
  #typedPlace: string | undefined;
  #problem = '';

  constructor(host: LitElement, searcher: SearchController, focus: FocusController) {
    this.#host = host;
    this.#focus = focus;
    this.#searcher = searcher;
    this.#what = new Combobox(host, 'what');
    this.#where = new Combobox(host, 'where');
  }

  view(data: FinderData): TemplateResult {
    const { query } = this.#searcher;
    return html`<div class="sheet search" role="search" aria-label=${msg('Recherche de formations')}>
      ${this.#what.field({
        label: msg('Quel métier, quelle formation ?'),
        value: query.text || (query.job?.name ?? ''),
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
          note: 'where-note',
          isWrong: this.#typedPlace !== undefined && this.#problem !== '',
          onFocus: () => data.expectPlace(),
          onInput: text => this.#typePlace(text, data),
          onCommit: () => void this.#commitPlace(data),
        })}
        <p class="note" id="where-note" role="status">${this.#problem}</p>
        ${query.where ? this.#searcher.found?.asked?.radiusView(query, asked => this.#ask(asked)) : this.#hereButton()}
      </div>
    </div>`;
  }

  #hereButton(): TemplateResult | typeof nothing {
    if (!('geolocation' in navigator)) return nothing;
    return html`<button class="btn quiet here" type="button" @click=${() => void this.#locate()}>${iconPin()} ${msg('Autour de moi')}</button>`;
  }

  #ask(query: FinderQuery): void {
    this.#typedPlace = undefined;
    this.#problem = '';
    this.#searcher.ask(query);
  }

  #typeText(text: string, data: FinderData): void {
    this.#searcher.ask({ ...this.#searcher.query, text, job: undefined }, text ? typingPause : 0);
    if (text.trim().length < 2) this.#what.close();
    else {
      this.#what.propose(async signal => {
        const { textOptions } = await import('../search/suggest/text-options.js');
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

  #typePlace(typed: string, data: FinderData): void {
    this.#problem = '';
    if (!typed) {
      this.#where.close();
      return this.#ask({ ...this.#searcher.query, where: undefined, order: undefined });
    }
    this.#typedPlace = typed;
    this.#host.requestUpdate();
    this.#where.propose(async () => {
      const { townOptions } = await places();
      return townOptions(typed, data, where => this.#take(where));
    });
  }

  /** Selects the best match for the typed place, or shows that there is none. */
  async #commitPlace(data: FinderData): Promise<void> {
    const typed = this.#typedPlace;
    if (!typed?.trim()) return;
    const { findTown } = await places();
    const found = await findTown(typed, data);
    if (this.#typedPlace === typed) this.#take(found);
  }

  /** @param where - a place, or the message to show when there is none. */
  #take(where: Where | string): void {
    if (typeof where === 'string') this.#say(where);
    else this.#ask({ ...this.#searcher.query, where });
  }

  #say(problem: string): void {
    this.#problem = problem;
    this.#host.requestUpdate();
  }

  /** Called on a click only. The pressed button disappears, so the field takes the focus. */
  async #locate(): Promise<void> {
    const { locate, locating } = await places();
    this.#say(locating());
    const found = await locate();
    this.#take(found);
    if (!this.#problem) this.#focus.next('#where');
  }
}
