// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Written by `npm run generate:elements`, from packages/elements/registry.mjs.
import { define } from '../core/define.js';
import { MixedJobsPrompt } from '../mixed-jobs-prompt/mixed-jobs-prompt.js';

define('mixed-jobs-prompt', MixedJobsPrompt);

export { MixedJobsPrompt };
