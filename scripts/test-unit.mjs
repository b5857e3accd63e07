// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run test:unit [-- FILE… --watch]: runs the unit tests, from the sources. Other options go to `node --test`.
import { runNodeTests } from './support/node-tests.mjs';

await runNodeTests('test/unit');
