// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ReactiveController, TemplateResult } from 'lit';
import type { ResourceData } from './resource-data.js';

/** What an element of the directory shows of its data. */
export interface DirectoryPage extends ReactiveController {
  /** Shows other data; the visitor’s choices stay. */
  open: (data: ResourceData) => void;
  /** Takes the attributes of the element for the visitor’s choices. */
  prefill: () => void;
  hostDisconnected: () => void;
  /** Called at each gesture of the visitor over the element. */
  touched?: () => void;
  view: () => TemplateResult;
}
