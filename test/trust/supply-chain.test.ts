// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Files that reach a page: their packages, their size, and the same compiled bytes each time (the bundle: npm run
// verify-release -- --here).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { billOfMaterials, pageDependencies } from '../../scripts/build/bill-of-materials.mjs';
import { root } from '../support/paths.js';

const cdn = `${root}dist/cdn/`;
const filesOf = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[]).filter(name => statSync(join(folder, name)).isFile()).sort();

test('the lockfile has no address: packages come from the registry of the installer', () => {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
    packages: Record<string, { resolved?: string; link?: boolean; integrity?: string }>;
  };
  const withAddress = Object.entries(packages).filter(([, { resolved, link }]) => resolved !== undefined && !link);
  assert.deepEqual(
    withAddress.map(([path]) => path),
    [],
  );
  const unsigned = Object.entries(packages).filter(
    ([path, { integrity, link }]) => path.includes('node_modules/') && !link && !integrity,
  );
  assert.deepEqual(
    unsigned.map(([path]) => path),
    [],
    'a package without its hash',
  );
});

test('the bundled packages match the contract, each with its licence and its size', () => {
  const listed = [
    ...readFileSync(`${root}docs/embed-contract.md`, 'utf8').matchAll(/^\| `(\S+)` \| ([\w.-]+) \| ([\d,]+) ko \|/gm),
  ].map(([, name = '', licence = '', size = '']) => `${name} ${licence} ${size}`);
  const { packages } = JSON.parse(readFileSync(`${cdn}manifest.json`, 'utf8')) as {
    packages: Readonly<Record<string, number>>;
  };
  const used = pageDependencies().map(
    ({ name, licence }) => `${name} ${licence} ${((packages[name] ?? 0) / 1000).toFixed(1).replace('.', ',')}`,
  );
  assert.deepEqual(listed.sort(), used.sort());
});

test('each bundled package has its licence and copyright line beside the scripts', () => {
  const { packages } = JSON.parse(readFileSync(`${cdn}manifest.json`, 'utf8')) as { packages: Record<string, number> };
  const notices = readFileSync(`${cdn}THIRD-PARTY-NOTICES.txt`, 'utf8').split(/^-{80}$/m);
  assert.deepEqual(
    notices.map(notice => /^(\S+) \d+\.\d+\.\d+ \((?:BSD-3-Clause|MIT)\)$/m.exec(notice)?.[1]),
    Object.keys(packages),
  );
  for (const notice of notices) assert.match(notice, /^Copyright \(c\) \d{4} .+$[^]+(?:Redistribution|Permission is)/m);
});

test('the bill of materials (CycloneDX) is reproducible, and names every bundled package', () => {
  const first = billOfMaterials();
  assert.equal(billOfMaterials(), first);
  const { bomFormat, components } = JSON.parse(first) as {
    bomFormat: string;
    components: { name: string; version: string }[];
  };
  assert.equal(bomFormat, 'CycloneDX');
  for (const { name } of pageDependencies())
    assert.ok(
      components.some(component => component.name === name),
      name,
    );
  assert.doesNotMatch(first, /\/tmp\/|\/home\/|\/work\/|"timestamp"|urn:uuid/);
});

test('dist/cdn/manifest.json lists the size and the hash of each file, and no other file', () => {
  const { files } = JSON.parse(readFileSync(`${cdn}manifest.json`, 'utf8')) as {
    files: { file: string; bytes: number; integrity: string }[];
  };
  const expected = filesOf(cdn)
    .filter(name => name !== 'manifest.json')
    .map(name => {
      const content = readFileSync(cdn + name);
      return {
        file: name,
        bytes: content.length,
        integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
      };
    });
  assert.deepEqual(
    files.map(({ file, bytes, integrity }) => ({ file, bytes, integrity })).sort((a, b) => (a.file < b.file ? -1 : 1)),
    expected,
  );
});

test('the compiler writes the same bytes in any folder', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'another-folder-'));
  const compiled = (folder: string): string[] =>
    ['feed', 'search', 'domain', 'elements'].flatMap(part => {
      const dist = `${folder}/packages/${part}/dist`;
      // angular.js is generated from the elements' manifest, not by the compiler.
      return filesOf(dist)
        .filter(name => name.endsWith('.js') && name !== 'angular.js')
        .map(
          name =>
            `${part}/${name} ${createHash('sha256')
              .update(readFileSync(join(dist, name)))
              .digest('hex')}`,
        );
    });
  try {
    cpSync(`${root}tsconfig.base.json`, `${elsewhere}/tsconfig.base.json`);
    for (const part of ['feed', 'search', 'domain', 'elements'])
      cpSync(`${root}packages/${part}`, `${elsewhere}/packages/${part}`, {
        recursive: true,
        filter: path => !/\/(dist|node_modules)$|\.tsbuildinfo$/.test(path),
      });
    symlinkSync(`${root}node_modules`, `${elsewhere}/node_modules`);
    execFileSync(`${root}node_modules/.bin/tsc`, ['-b', `${elsewhere}/packages/elements`], {
      cwd: elsewhere,
      env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'C' },
      stdio: 'pipe',
    });
    const files = compiled(elsewhere);
    assert.ok(files.length > 100);
    assert.deepEqual(files, compiled(root));
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
});

/** Patterns that no script of a page may contain, and the one chunk that may. */
const refused: readonly (readonly [RegExp, string, string?])[] = [
  [/\beval\(|\bnew Function\b|\bFunction\(["'`]/, 'code made from a text'],
  [
    /\.outerHTML\s*=[^=]|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|setHTMLUnsafe|srcdoc/,
    'a sink that makes elements from a text',
  ],
  // Lit creates its templates this way, under its own Trusted Types policy.
  [/\.innerHTML\s*=[^=]/, 'innerHTML', 'core'],
  [/document\.cookie|\bsessionStorage\b|\bindexedDB\b|\bcaches\.open|serviceWorker/, 'something kept on the device'],
  [/sendBeacon|XMLHttpRequest|\bWebSocket\b|EventSource|RTCPeerConnection|importScripts/, 'another way to send'],
  // Vocabulary names, which are never requested: those of SVG and HTML, of workbooks, and of the data block of
  // job-card. The map of a place is a link that the visitor follows.
  [
    /\bhttps?:\/\/(?!www\.w3\.org\/|schemas\.(?:openxmlformats|microsoft)\.(?:org|com)\/|schema\.org["'`]|www\.francetravail\.org\/opendata\/repertoire-operationnel-des-meti\.html["'`]|www\.openstreetmap\.org\/\?mlat=)[\w.-]+/,
    'an address of another site',
  ],
];

test('no bundled script has an unsafe sink, storage, or the address of another site', () => {
  const { files } = JSON.parse(readFileSync(`${cdn}manifest.json`, 'utf8')) as {
    files: readonly { file: string; name: string }[];
  };
  const chunks = new Map(files.map(({ file, name }) => [file, name]));
  const matches: string[] = [];
  for (const file of filesOf(cdn).filter(file => file.endsWith('.js')))
    for (const [pattern, what, except] of refused) {
      const match = pattern.exec(readFileSync(cdn + file, 'utf8'));
      if (match && !(except && chunks.get(file) === except)) matches.push(`${file}: ${what}, ${match[0]}`);
    }
  assert.deepEqual(matches, []);
});
