// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Written by `npm run generate:elements`, from packages/elements/registry.mjs.
import { define } from '../core/define.js';
import { ProviderCard } from '../provider-card/provider-card.js';

define('provider-card', ProviderCard);

export { ProviderCard };
