// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Packages to install. */
const PACKAGES = ['@gouvfr/dsfr-chart@2', '@gouvfr/dsfr@1', 'instantsearch.js@4', 'algoliasearch@5'];

/** Files of a page with one gauge of dsfr-chart, in the folder of the packages: styles, then modules. */
export const GAUGE = {
  styles: ['@gouvfr/dsfr/dist/dsfr.min.css', '@gouvfr/dsfr-chart/dist/GaugeChart/GaugeChart.css'],
  modules: ['@gouvfr/dsfr/dist/dsfr.module.min.js', '@gouvfr/dsfr-chart/dist/GaugeChart/GaugeChart.js'],
} as const;

/** Returns the code of the six widgets of a search page, with the client given by an expression. */
export const instantSearch = (client: string, container = '{}', attribute = 'x'): string => `
  import instantsearch from 'instantsearch.js';
  import { searchBox, hits, refinementList, pagination, stats, sortBy } from 'instantsearch.js/es/widgets/index.js';
  const search = instantsearch({ indexName: 'x', searchClient: ${client} });
  const at = ${container};
  search.addWidgets([
    searchBox({ ...at.what }), hits({ ...at.hits }), refinementList({ ...at.facet, attribute: '${attribute}' }),
    pagination({ ...at.pages }), stats({ ...at.count }), sortBy({ ...at.sort, items: [{ label: 'Pertinence', value: 'x' }] }),
  ]);
  search.start();`;

/** Peer libraries, in a temporary folder: they are never dependencies. */
export class Peers implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'peers-'));
  /** Folder of the installed packages. */
  readonly modules = join(this.#folder, 'node_modules');

  /** @param packages - those of the benches of size and of search by default. */
  constructor(packages: readonly string[] = PACKAGES) {
    writeFileSync(join(this.#folder, 'package.json'), '{}');
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
    execFileSync('npm', ['install', ...options, ...packages], { cwd: this.#folder });
  }

  /** Writes a file in the folder; returns its path. */
  write(name: string, text: string): string {
    const path = join(this.#folder, name);
    writeFileSync(path, text);
    return path;
  }

  /** Bundles and minifies a module; returns the path of the bundle. */
  bundle(source: string): string {
    const outfile = join(this.#folder, 'bundle.js');
    buildSync({
      entryPoints: [this.write('entry.js', source)],
      bundle: true,
      minify: true,
      format: 'esm',
      outfile,
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    return outfile;
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
