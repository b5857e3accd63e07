// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run generate:readers: writes the table of docs/feed-tools.md, from the README of each reader, in the order of the
// registry.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const root = new URL('../', import.meta.url);
const read = path => readFileSync(new URL(path, root), 'utf8');

const registry = read('packages/feed-tools/src/registry/readers.ts');
const folders = new Map(
  [...registry.matchAll(/import \{ (.*) \} from '\.\.\/readers\/([\w-]+)\//g)].flatMap(([, names, folder]) =>
    names.split(', ').map(name => [name, folder]),
  ),
);
const [, list] = /new Map\(\s*\[([^\]]*)\]/.exec(registry);
const order = new Set(list.match(/\w+/g).map(name => folders.get(name)));

/** Returns the rows of the first table of a README, with a link to it after the kinds. */
function rowsOf(folder) {
  const path = `packages/feed-tools/src/readers/${folder}/README.md`;
  const [, rows] = /\| kind \| file \| gives \|\n\|-+\|-+\|-+\|\n((?:\|.*\n)+)/.exec(read(path)) ?? [];
  if (!rows) throw new Error(`${path} has no table of kind, file, gives`);
  return rows
    .replaceAll('../../../../../docs/', '')
    .replace(/^\| ((?:`[\w-]+` ?)+)\|/gm, (_, kinds) => `| ${kinds.trim()} [more](../${path}) |`);
}

const document = 'docs/feed-tools.md';
const place = /(?<=<!-- readers: npm run generate:readers -->\n)[^]*(?=<!-- \/readers -->)/;
const table = `\n| kind | file | gives |\n|---|---|---|\n${[...order].map(rowsOf).join('')}\n`;

/** Generated files: [address, text]. */
export const generatedReaders = [[new URL(document, root), read(document).replace(place, table)]];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await Promise.all(generatedReaders.map(([url, text]) => writeFile(url, text)));
}
