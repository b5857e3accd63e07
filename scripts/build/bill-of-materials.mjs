// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/build/bill-of-materials.mjs [FILE]: what a page gets, as a CycloneDX bill of materials, read from the lockfile.
// `npm sbom --workspace` stops at direct dependencies, and writes a date and the name of the folder: the same lockfile
// and the same build give the same bytes here.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from '../support/run.mjs';

const readJson = path => JSON.parse(readFileSync(root + path, 'utf8'));
const hex = integrity => Buffer.from(integrity.replace(/^sha\d+-/, ''), 'base64').toString('hex');
const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Packages whose code a page may get, with their licence: the dependencies of the elements, and theirs. */
export function pageDependencies() {
  const { packages } = readJson('package-lock.json');
  const found = new Map();
  const visit = names => {
    for (const name of names) {
      if (found.has(name)) continue;
      const entry = packages[`node_modules/${name}`];
      const own = entry?.link ? packages[entry.resolved] : entry;
      // Types alone: nothing of it is code.
      if (!own || name.startsWith('@types/')) continue;
      const needs = Object.keys(own.dependencies ?? {}).filter(need => !need.startsWith('@types/'));
      found.set(name, {
        name,
        version: own.version,
        licence: own.license,
        integrity: own.integrity,
        needs,
        ours: Boolean(entry.link),
      });
      visit(needs);
    }
  };
  visit(Object.keys(packages['packages/elements'].dependencies));
  return [...found.values()].filter(({ ours }) => !ours).sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function billOfMaterials() {
  const { version } = readJson('package.json');
  const packages = pageDependencies();
  const { files } = readJson('dist/cdn/manifest.json');
  const product = `pkg:npm/orientation-widgets@${version}`;
  const reference = name => purl(packages.find(entry => entry.name === name));
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': product,
        name: 'orientation-widgets',
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: [
      ...packages.map(entry => ({
        type: 'library',
        'bom-ref': purl(entry),
        name: entry.name,
        version: entry.version,
        purl: purl(entry),
        licenses: [{ license: { id: entry.licence } }],
        hashes: [{ alg: 'SHA-512', content: hex(entry.integrity) }],
      })),
      ...files.map(({ file, integrity }) => ({
        type: 'file',
        'bom-ref': `cdn/${file}`,
        name: file,
        hashes: [{ alg: 'SHA-384', content: hex(integrity) }],
      })),
    ],
    dependencies: [
      { ref: product, dependsOn: packages.map(purl) },
      ...packages.map(entry => ({ ref: purl(entry), dependsOn: entry.needs.map(reference).sort() })),
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = billOfMaterials();
  if (process.argv[2]) writeFileSync(process.argv[2], text);
  else process.stdout.write(text);
}
