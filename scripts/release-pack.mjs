// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run release:pack -- FOLDER: writes the tarballs of the packages built here, with the same bytes on every machine.
import { resolve } from 'node:path';
import { packPackages } from './release/tarball.mjs';
import { root } from './support/run.mjs';

const [folder = 'dist/packed'] = process.argv.slice(2);
packPackages(root, resolve(root, folder));
console.log(`Packed to ${folder}, with the versions of the tools in tools.json.`);
