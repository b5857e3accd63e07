// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { iconSearch } from '../../icons/search-icons.js';
import type { Combobox } from '../../ui/combobox.js';

export interface SearchFieldProps {
  readonly text: string;
  /** Whether the names could not be loaded: the visitor may retry. */
  readonly isOutOfReach: boolean;
  /** Called when the visitor is about to type. */
  prepare: () => void;
  type: (text: string) => void;
  retry: () => void;
}

/** Field for the name of a job. */
export function searchField(
  field: Combobox,
  { text, isOutOfReach, prepare, type, retry }: SearchFieldProps,
): TemplateResult {
  return html`<div class="search" part="search" role="search" aria-label=${msg('Recherche de métiers')}>
    ${field.field({
      label: msg('Quel métier ?'),
      value: text,
      icon: iconSearch(),
      clearLabel: msg('Effacer la recherche'),
      placeholder: msg('boulangère, dev web, nounou…'),
      onFocus: prepare,
      onInput: type,
    })}
    ${
      isOutOfReach
        ? html`<p role="alert">
          ${msg('La recherche par nom ne vient pas. Les autres choix restent possibles.')}
          <button class="btn sec" type="button" @click=${retry}>${msg('Réessayer')}</button>
        </p>`
        : nothing
    }
  </div>`;
}
