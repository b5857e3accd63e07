// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';

export const iconPeople = (): TemplateResult =>
  icon(
    svg`<circle cx="9" cy="8.2" r="3.2"/><path d="M3.5 19.5c0-3.2 2.4-5.3 5.5-5.3s5.5 2.1 5.5 5.3M15.7 5.3a3.2 3.2 0 0 1 0 5.8M17.3 14.6c2 .7 3.2 2.5 3.2 4.9"/>`,
  );
