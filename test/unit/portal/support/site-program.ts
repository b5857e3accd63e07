// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Builds a portal without the elements, checks it, and prints the faults as JSON: node:test watches every promise of its
// own process, which takes a third of the time of a large site.
import { buildSite, checkSite } from '@orientation-widgets/portal';

const [config = '', out = ''] = process.argv.slice(2);
await buildSite(config, { out, elements: false });
const { faults } = await checkSite(out);
process.stdout.write(JSON.stringify(faults));
