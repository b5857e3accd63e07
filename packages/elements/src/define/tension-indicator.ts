// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Written by `npm run generate:elements`, from packages/elements/registry.mjs.
import { define } from '../core/define.js';
import { TensionIndicator } from '../tension-indicator/tension-indicator.js';

define('tension-indicator', TensionIndicator);

export { TensionIndicator };
