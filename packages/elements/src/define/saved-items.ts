// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Written by `npm run generate:elements`, from packages/elements/registry.mjs.
import { define } from '../core/define.js';
import { SavedItems } from '../saved-items/saved-items.js';

define('saved-items', SavedItems);

export { SavedItems };
