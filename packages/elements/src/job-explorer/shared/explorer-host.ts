// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';
import type { OrientationElement } from '../../element/orientation-element.js';

/** Element of the explorer, as its page sees it. */
export interface ExplorerHost
  extends LitElement, Pick<OrientationElement<unknown>, 'feed' | 'headingLevel' | 'reading'> {
  readonly territory: string | null;
  readonly query: string | null;
  readonly sector: string | null;
  readonly tension: string | null;
  readonly transition: string | null;
  readonly interest: string | null;
  readonly jobHref: string | null;
  readonly trainingHref: string | null;
  readonly trainingSearchHref: string | null;
  readonly syncUrl: string | null;
}
