// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Written by `npm run generate:elements`, from packages/elements/registry.mjs.
import { define } from '../core/define.js';
import { PlacementFinder } from '../placement-finder/placement-finder.js';

define('placement-finder', PlacementFinder);

export { PlacementFinder };
