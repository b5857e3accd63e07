// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';

/** What the page of the finder reads from its element. */
export interface HelperHost extends LitElement {
  readonly headingLevel: number;
  readonly reading: 'easy' | null;
  readonly need: string | null;
  readonly audience: string | null;
  readonly near: string | null;
  readonly radius: number | null;
  readonly resource: string | null;
  readonly job: string | null;
  readonly sector: string | null;
  readonly at: string | null;
  readonly syncUrl: string | null;
  readonly calendarHref: string | null;
}
