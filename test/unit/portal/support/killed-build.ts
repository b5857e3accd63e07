// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Builds a portal, and kills its own process instead of moving a file. Arguments: portal.json, folder of the site, rank
// of that move.
import { buildSite } from '@orientation-widgets/portal';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [, , config = '', out = '', move = '1'] = process.argv;
const { rename } = fs.promises;
let left = Number(move);
fs.promises.rename = async (from, to) => {
  if (String(to).startsWith(out)) left -= 1;
  if (left > 0) return rename(from, to);
  process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
await buildSite(config, { out, elements: false });
