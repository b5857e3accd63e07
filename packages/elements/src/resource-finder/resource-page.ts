// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ReactiveController, TemplateResult } from 'lit';
import type * as addressModule from './address/resource-address.js';
import type { ResourceData } from './resource-data.js';

/** What a variant of the finder shows of its data. */
export interface ResourcePage extends ReactiveController {
  /** Shows other data; what the visitor chose stays. @param address - keeps it in the address of the page, where asked. */
  open(data: ResourceData, address: typeof addressModule | undefined): void;
  /** Takes the attributes of the element for the visitor’s choice. */
  prefill(): void;
  hostDisconnected(): void;
  view(): TemplateResult;
}
