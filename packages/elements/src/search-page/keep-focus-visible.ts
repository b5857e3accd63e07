// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';

/** Scrolls the focused control back into view when the next update covers it (WCAG 2.4.11). */
export async function keepFocusVisible(host: LitElement): Promise<void> {
  await host.updateComplete;
  host.shadowRoot?.activeElement?.scrollIntoView({ block: 'nearest' });
}
