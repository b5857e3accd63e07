// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';
import { FocusController } from '../ui/focus-controller.js';

/** Functions that move the focus between a list and a commitment. */
export interface SheetFocus {
  readonly focusRow: typeof focusRow;
  readonly focusSheet: typeof focusSheet;
}

/** Focuses the commitment that opens, once it is drawn, unless the visitor has left it. */
export function focusSheet(host: LitElement, isOpen: () => boolean): void {
  FocusController.of(host).next(() =>
    isOpen() ? (host.renderRoot.querySelector<HTMLElement>('.sheet-title') ?? undefined) : null,
  );
}

/** Focuses the row of the commitment that was open. */
export function focusRow(host: LitElement, id: string | null): void {
  FocusController.of(host).next(() => {
    const rows = [...host.renderRoot.querySelectorAll<HTMLElement>('.open')];
    const button = rows.find(({ dataset }) => dataset['id'] === id);
    button?.closest('details')?.setAttribute('open', '');
    return button ?? null;
  });
}
