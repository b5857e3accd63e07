// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Compiles test files, with the sources that they import, in one pass. A process that compiles its modules as it
// imports them takes 0.4 to 1 s of CPU time before its first test.
import { build } from 'esbuild';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setCompiledFolder } from './compiled-folder.mjs';
import { root } from './run.mjs';

/** Modules that start a worker thread, and the programs of these threads. */
const THREADS = /-thread\.ts$/;
const WORKERS = ['packages/search-gateway/src/catalogue/catalogue-worker.ts'];

/** Starts the worker threads from their compiled files. */
const withWorkersIn = folder => ({
  name: 'with-workers',
  setup({ onLoad }) {
    onLoad({ filter: THREADS }, ({ path }) => {
      const compiled = join(folder, relative(root, dirname(path)));
      const text = readFileSync(path, 'utf8');
      const urlOf = (_, name) => `new URL(${JSON.stringify(pathToFileURL(join(compiled, name)).href)})`;
      return { contents: text.replace(/new URL\('(.*?)', import\.meta\.url\)/, urlOf), loader: 'ts' };
    });
  },
});

/** Gives each of our modules the address and folder of its source, where it finds the files beside it. */
const withSourceUrls = {
  name: 'with-source-urls',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:ts|mjs|js)$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (path.includes('/node_modules/') || !text.includes('import.meta.')) return undefined;
      const names = { sourceUrl: pathToFileURL(path).href, sourceFolder: dirname(path) };
      const constants = Object.entries(names).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
      // The constants are on the first line, so that a failure gives the line numbers of the source.
      return { contents: constants.join(' ') + text, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};

/** Options of esbuild for a Node program built from the sources. */
export const compileOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['@orientation-widgets/source'],
  tsconfig: `${root}tsconfig.base.json`,
  define: { 'import.meta.url': 'sourceUrl', 'import.meta.dirname': 'sourceFolder' },
  plugins: [withSourceUrls],
  logLevel: 'warning',
  // Stories define their elements by such imports; Node has no element to define.
  logOverride: { 'ignored-bare-import': 'silent' },
};

/** Leaves packages to Node, for a program in a folder of `programFolder`. */
export const keepPackagesOutside = {
  name: 'keep-packages-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^.]/ }, ({ path, importer, kind }) => {
      if (kind === 'entry-point' || path.startsWith('@orientation-widgets/')) return undefined;
      // Resolved from its package: the compiled tests would find another version of a package that one of ours has
      // installed for itself.
      const folder = /^.*\/packages\/[^/]+\//.exec(importer)?.[0];
      const isNested = folder !== undefined && existsSync(join(folder, 'node_modules', path));
      return { path: isNested ? createRequire(importer).resolve(path) : path, external: true };
    });
  },
};

/** Makes a folder from which programs find the installed packages, until the end of this process. */
export function programFolder(prefix) {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(`${root}node_modules`, join(folder, 'node_modules'));
  return folder;
}

/**
 * Compiles test files until the end of this process.
 *
 * @param {string[]} files - Paths from the root.
 * @returns {Promise<(file: string) => string>} Gives the path of a compiled test file.
 */
export async function compileTests(files) {
  const folder = programFolder('compiled-tests-');
  await build({
    ...compileOptions,
    entryPoints: [...files, ...WORKERS],
    outbase: root,
    outdir: folder,
    splitting: true,
    sourcemap: true,
    plugins: [keepPackagesOutside, withWorkersIn(folder), ...compileOptions.plugins],
  });
  setCompiledFolder(folder);
  return file => join(folder, file.replace(/\.ts$/, '.js'));
}
