// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { needOf, RADII_KM } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import { needGroups, needLabel } from '@orientation-widgets/domain/directory/need-labels.js';

/**
 * Word of a sentence that opens a list.
 * @param name - name of the list, for screen readers.
 */
export function choice(name: string, options: TemplateResult, choose: (value: string) => void): TemplateResult {
  return html`<label class="word"
    ><span class="visually-hidden">${name}</span
    ><select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>${options}</select></label
  >`;
}

export function option(value: string, label: string, current: string): TemplateResult {
  const isCurrent = value === current;
  return html`<option value=${value} ?selected=${isCurrent} .selected=${isCurrent}>${label}</option>`;
}

export function needChoice(current: Need | undefined, choose: (need: Need | undefined) => void): TemplateResult {
  return choice(
    msg('Besoin'),
    html`${option('', msg('tout besoin'), current ?? '')}${needGroups().map(
      ({ label, needs }) =>
        html`<optgroup label=${label}>${needs.map(need => option(need, needLabel(need), current ?? ''))}</optgroup>`,
    )}`,
    value => choose(needOf(value)),
  );
}

export function radiusChoice(current: number, choose: (radiusKm: number) => void): TemplateResult {
  return choice(
    msg('Distance'),
    html`${RADII_KM.map(km => option(String(km), msg(str`à moins de ${km}\u00a0km`), String(current)))}`,
    value => choose(Number(value)),
  );
}
