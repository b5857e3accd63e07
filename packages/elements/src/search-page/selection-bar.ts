// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface SelectionBarProps {
  /** Accessible name of the bar. */
  readonly label: string;
  readonly names: readonly string[];
  /** Number of selected records, in words. */
  readonly countLabel: string;
  /** Text after the names: the next step, or the reason why no more can be selected. */
  readonly hint: TemplateResult | typeof nothing;
  /** Replacement for the button “Comparer” while one record is selected. */
  readonly nextStep?: TemplateResult;
  clear: () => void;
  compare: () => void;
}

/** Bar of the selected records, always visible below the list. */
export function selectionBar({
  label,
  names,
  countLabel,
  hint,
  nextStep,
  clear,
  compare,
}: SelectionBarProps): TemplateResult {
  const { length } = names;
  return html`<div class="tray" role="group" aria-label=${label}>
    <p>
      ${length ? html`<strong>${countLabel}</strong>. <span class="gathered" lang="fr">${[...new Set(names)].join(', ')}</span>` : nothing}
      ${hint}
    </p>
    ${length ? html`<button class="btn quiet" type="button" @click=${clear}>${msg('Vider')}</button>` : nothing}
    ${length > 1 ? html`<button class="btn pri compare-go" type="button" @click=${compare}>${msg('Comparer')}</button>` : (nextStep ?? nothing)}
  </div>`;
}
