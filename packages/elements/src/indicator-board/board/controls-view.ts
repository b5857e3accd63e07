// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Territory } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import type { BoardProps } from '../shared/board-form.js';
import { ENTRIES } from '@orientation-widgets/domain/measures/figure-selection.js';
import type { BoardData } from './board-data.js';
import { entryName } from '@orientation-widgets/domain/measures/board-labels.js';

/**
 * Three controls of a board, and the choices of an entry that has some.
 * @param all - every territory to choose from; undefined in a first view, where a list only has its selected option.
 */
export function controlsView(
  { query, figures, choices }: BoardData,
  props: BoardProps,
  all: readonly Territory[] | undefined,
): TemplateResult {
  const { choose } = props;
  const { territory, reference } = figures;
  const places = all ?? [territory, ...(reference ? [reference] : [])];
  const { entry } = query;
  return html`<div class="controls" role="group" aria-label=${msg('Ce que montre le tableau')}>
    ${territoryControl(all ?? [territory], territory.id, props)}
    <label>
      <span>${msg('Comparer à')}</span>
      <select lang="fr" data-control="compare" @change=${(event: Event) => choose({ compare: value(event) })}>
        <option value="none" ?selected=${!reference}>${msg('Aucun autre')}</option>
        ${groups(
          places.filter(({ id }) => id !== territory.id),
          reference?.id,
        )}
      </select>
    </label>
    <fieldset>
      <legend>${msg('Regarder par')}</legend>
      <div class="segments">
        ${ENTRIES.map(
          name => html`<label>
            <input type="radio" name="entry" value=${name} .checked=${name === entry} @change=${() => choose({ entry: name })} />
            <span>${entryName(name)}</span>
          </label>`,
        )}
      </div>
    </fieldset>
    ${
      entry !== 'territory' && choices.length
        ? html`<label>
            <span>${entryName(entry)}</span>
            <select lang="fr" data-control="choice" @change=${(event: Event) => choose({ [entry]: value(event) })}>
              ${choices.filter(({ id }) => all || id === query[entry]).map(({ id, label }) => html`<option value=${id} ?selected=${id === query[entry]}>${label}</option>`)}
            </select>
          </label>`
        : nothing
    }
  </div>`;
}

/** Choice of a territory. */
export function territoryControl(
  places: readonly Territory[],
  selectedId: string,
  { choose }: BoardProps,
): TemplateResult {
  return html`<label>
    <span>${msg('Territoire')}</span>
    <select lang="fr" data-control="territory" @change=${(event: Event) => choose({ territory: value(event) })}>
      ${groups(places, selectedId)}
    </select>
  </label>`;
}

function value(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}

/** Territories by kind. */
function groups(places: readonly Territory[], selectedId: string | undefined): TemplateResult[] {
  return [...new Set(places.map(({ kind }) => kind))].map(
    kind =>
      html`<optgroup label=${capital(kindName(kind, 2))}>
        ${places.filter(place => place.kind === kind).map(({ id, name }) => html`<option value=${id} ?selected=${id === selectedId}>${name}</option>`)}
      </optgroup>`,
  );
}
