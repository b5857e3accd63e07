// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { SavedItems } from '../saved-items/saved-items.js';
import { define } from '../core/define.js';

define('saved-items', SavedItems);

export { SavedItems };
