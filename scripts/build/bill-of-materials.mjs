// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/build/bill-of-materials.mjs [--command] [FILE]: writes a CycloneDX bill of materials of the code of a
// page, or of `orientation-feed`, from the lockfile. `npm sbom --workspace` stops at direct dependencies, and writes a
// date and the name of the folder: here the same lockfile and the same build give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from '../support/run.mjs';

const readJson = path => JSON.parse(readFileSync(root + path, 'utf8'));
const hex = integrity => Buffer.from(integrity.replace(/^sha\d+-/, ''), 'base64').toString('hex');
const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * Returns the packages whose code a page may get, with their licence: the direct and indirect dependencies of the
 * elements.
 */
export const pageDependencies = () => dependenciesOf('packages/elements');

/** Returns the packages whose code the command `orientation-feed` runs. */
export const commandDependencies = () => dependenciesOf('packages/feed-tools');

function dependenciesOf(workspace) {
  const { packages } = readJson('package-lock.json');
  const components = new Map();
  const visit = names => {
    for (const name of names) {
      if (components.has(name)) continue;
      const entry = packages[`${workspace}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
      const installed = entry?.link ? packages[entry.resolved] : entry;
      // Packages of types contain no code that runs.
      if (!installed || name.startsWith('@types/')) continue;
      const needs = Object.keys(installed.dependencies ?? {}).filter(need => !need.startsWith('@types/'));
      components.set(name, {
        name,
        version: installed.version,
        licence: installed.license,
        integrity: installed.integrity,
        needs,
        ours: Boolean(entry.link),
      });
      visit(needs);
    }
  };
  visit(Object.keys(packages[workspace].dependencies));
  return [...components.values()].filter(({ ours }) => !ours).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Returns the bill of a page: its packages, and each file of `dist/cdn`. */
export function billOfMaterials() {
  const { files } = readJson('dist/cdn/manifest.json');
  return billOf('library', 'orientation-widgets', pageDependencies(), files);
}

/** Returns the bill of the command: npm installs its packages beside it, there is no other file. */
export function commandBillOfMaterials() {
  return billOf('application', '@orientation-widgets/feed-tools', commandDependencies(), []);
}

function billOf(type, productName, packages, files) {
  const { version } = readJson('package.json');
  const product = purl({ name: productName, version });
  const reference = name => purl(packages.find(entry => entry.name === name));
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type,
        'bom-ref': product,
        name: productName,
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
  const [file] = process.argv.slice(2).filter(argument => argument !== '--command');
  const text = process.argv.includes('--command') ? commandBillOfMaterials() : billOfMaterials();
  if (file) writeFileSync(file, text);
  else process.stdout.write(text);
}
