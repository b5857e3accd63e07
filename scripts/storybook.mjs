// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run storybook [-- OPTION…]: installs missing packages, reads the elements' JSDoc, and opens Storybook on the
// sources. The arguments are those of the `storybook` command.
import { ensureDependencies } from './support/install.mjs';
import { run } from './support/run.mjs';

ensureDependencies();
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
run('storybook', ...process.argv.slice(2));
