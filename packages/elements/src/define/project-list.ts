// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Written by `npm run generate:elements`, from packages/elements/registry.mjs.
import { define } from '../core/define.js';
import { ProjectList } from '../project-list/project-list.js';

define('project-list', ProjectList);

export { ProjectList };
