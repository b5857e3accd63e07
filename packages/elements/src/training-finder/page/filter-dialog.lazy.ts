// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import { filterSheet } from './filter-sheet.js';
import { filterSheetStyles } from './filter-sheet.styles.js';
import type { FinderFilters, FinderFiltersProps } from './filters.lazy.js';
import type { FinderQuery } from '../query/finder-query.js';
import type { FinderHost } from '../search/finder-host.js';
import { releaseRadioGroups } from '../../ui/release-radio-groups.js';

/** Dialog of filters of a narrow screen. Its own chunk is fetched when it opens. */
export class FilterDialog implements ReactiveController {
  readonly #host: FinderHost;
  readonly #filters: FinderFilters;
  #isWanted = true;

  constructor(host: FinderHost, filters: FinderFilters) {
    this.#host = host;
    this.#filters = filters;
    adoptElementStyles(host, [filterSheetStyles]);
    host.addController(this);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog.filter-sheet');
  }

  open(): void {
    this.#set(true);
  }

  hostDisconnected(): void {
    this.#dialog?.close();
  }

  #close = (): void => {
    if (this.#dialog) releaseRadioGroups(this.#dialog);
    this.#set(false);
  };

  #set(isWanted: boolean): void {
    this.#isWanted = isWanted;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!dialog || dialog.open === this.#isWanted) return;
    if (this.#isWanted) dialog.showModal();
    else dialog.close();
  }

  view(props: FinderFiltersProps): TemplateResult {
    return html`<dialog class="filter-sheet" aria-label=${msg('Filtrer')} @close=${this.#close}>${this.#content(props)}</dialog>`;
  }

  #content(props: FinderFiltersProps): TemplateResult | typeof nothing {
    const askAndFocus = (nextQuery: FinderQuery): void => {
      props.ask(nextQuery);
      this.#dialog?.querySelector<HTMLElement>('.sheet-foot .pri')?.focus();
    };
    return this.#isWanted
      ? filterSheet({ ...props, askAndFocus }, this.#filters, this.#host.headingLevel + 1, this.#close)
      : nothing;
  }
}
