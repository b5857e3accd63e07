// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ReactiveController, TemplateResult } from 'lit';
import type { ResourceData } from './resource-data.js';

/** Page of an element of the directory. */
export interface DirectoryPage extends ReactiveController {
  /** Shows other data; the visitor’s choices stay. */
  open: (data: ResourceData) => void;
  /** Resets the visitor’s choices to the attributes of the element. */
  prefill: () => void;
  hostDisconnected: () => void;
  /** Called at each gesture of the visitor over the element. */
  touched?: () => void;
  view: () => TemplateResult;
}
