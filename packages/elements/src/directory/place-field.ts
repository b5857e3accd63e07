// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { Combobox } from '../ui/combobox.js';
import { iconSearch } from '../icons/search-icons.js';
import type { Towns } from '@orientation-widgets/domain/directory/towns.js';
import type { Where } from '@orientation-widgets/domain/directory/resource-query.js';

const MAX_TOWNS = 6;

export interface PlaceFieldProps {
  /** Selected place; undefined when the search is not limited to one. */
  readonly where: Where | undefined;
  towns: () => Promise<Towns>;
  onSelect: (where: Where | undefined) => void;
}

/** Combobox that chooses the town of a search. */
export class PlaceField {
  readonly #host: LitElement;
  readonly #field: Combobox;
  #query: string | undefined;
  /** Message shown when the typed text is not a known place. */
  problem = '';

  constructor(host: LitElement) {
    this.#host = host;
    this.#field = new Combobox(host, 'where');
  }

  view(props: PlaceFieldProps): TemplateResult {
    const { where, towns } = props;
    return html`<div class="place-field">
      ${this.#field.field({
        label: msg('Ville ou code postal'),
        value: this.#query ?? where?.name ?? '',
        icon: iconSearch(),
        clearLabel: msg('Effacer le lieu'),
        placeholder: msg('Ville ou code postal'),
        note: 'where-note',
        isWrong: Boolean(this.#query && this.problem),
        onFocus: () => void towns().catch(() => undefined),
        onInput: text => this.#type(text, props),
        onCommit: () => void this.#commit(props),
      })}
      <p class="note" id="where-note" role="status">${this.problem}</p>
    </div>`;
  }

  /** Reports that the place requested by the host page is unknown. */
  reportUnknownPlace(text: string): void {
    this.#query = text;
    this.problem = msg('Nous ne trouvons pas cette ville. Essayez une ville voisine.');
    this.#host.requestUpdate();
  }

  #type(text: string, props: PlaceFieldProps): void {
    this.problem = '';
    if (!text) {
      this.#field.close();
      return this.#select(undefined, props);
    }
    this.#query = text;
    this.#host.requestUpdate();
    this.#field.propose(async () =>
      (await props.towns())(text, MAX_TOWNS).map(({ where, label, department }) => ({
        label,
        icon: iconSearch(),
        note: department,
        choose: () => this.#select(where, props),
      })),
    );
  }

  async #commit(props: PlaceFieldProps): Promise<void> {
    const query = this.#query;
    if (!query?.trim()) return;
    const towns = await props.towns().catch(() => undefined);
    if (this.#query !== query) return;
    const where = towns?.(query, 1)[0]?.where;
    if (where) {
      this.#select(where, props);
      return;
    }
    this.problem = towns
      ? msg('Nous ne trouvons pas cette ville. Essayez une ville voisine.')
      : msg('La liste des communes ne vient pas. Réessayez plus tard.');
    this.#host.requestUpdate();
  }

  #select(where: Where | undefined, { onSelect }: PlaceFieldProps): void {
    this.#query = undefined;
    this.problem = '';
    onSelect(where);
  }
}
