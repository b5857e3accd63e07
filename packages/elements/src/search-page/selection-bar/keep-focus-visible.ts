// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';

/** What has the focus scrolls back into sight when something that is drawn next covers it (WCAG 2.4.11). */
export async function keepFocusVisible(host: LitElement): Promise<void> {
  await host.updateComplete;
  host.shadowRoot?.activeElement?.scrollIntoView({ block: 'nearest' });
}
