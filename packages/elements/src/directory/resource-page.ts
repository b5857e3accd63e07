// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ReactiveController, TemplateResult } from 'lit';
import type * as addressModule from './resource-address.lazy.js';
import type { HelperHost } from './helper-host.js';
import type { ResourceData } from './resource-data.js';

/** `find`, who helps near a place; `contacts`, whom to see for each scheme and audience; `coverage`, where nobody helps. */
export type ResourceVariant = 'find' | 'contacts' | 'coverage';

/** What a variant of the finder shows of its data. */
export interface ResourcePage extends ReactiveController {
  /** Shows other data; what the visitor chose stays. @param address - keeps it in the address of the page, where asked. */
  open(data: ResourceData, address: typeof addressModule | undefined): void;
  /** Takes the attributes of the element for the visitor’s choice. */
  prefill(): void;
  hostDisconnected(): void;
  /** Called at each gesture of the visitor over the element. */
  touched?(): void;
  view(): TemplateResult;
}

export type PageClass = new (host: HelperHost) => ResourcePage;
