// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Security files of the project: security.txt, digests of the scripts, bill of materials.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commandBillOfMaterials, commandDependencies } from '../../scripts/build/bill-of-materials.mjs';
import { missingForPublication, securityTxt } from '../../scripts/release/security-txt.mjs';
import { importMap } from '../../scripts/import-map.mjs';
import { root } from '../support/paths.js';

const read = (path: string): string => readFileSync(root + path, 'utf8');

function fieldsOf(text: string): Record<string, string> {
  const fields = text
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => /^([A-Z][\w-]+): (\S.*)$/.exec(line)?.slice(1) ?? [line, '']);
  return Object.fromEntries(fields) as Record<string, string>;
}

const publiccode = read('publiccode.yml');
const filled = publiccode
  .replace(/^url: .*$/m, "url: 'https://code.orientation.gouv.fr/widgets'")
  .replace(/^( +)(?:# )?email:.*$/m, '$1email: securite@orientation.gouv.fr');

test('security.txt has the fields of RFC 9116, and leads to the policy of the repository', () => {
  assert.deepEqual(missingForPublication(filled), []);
  const fields = fieldsOf(securityTxt(filled));
  assert.deepEqual(Object.keys(fields).sort(), ['Contact', 'Expires', 'Policy', 'Preferred-Languages']);
  const { Contact, Expires = '', Policy = '' } = fields;
  assert.equal(Contact, 'mailto:securite@orientation.gouv.fr');
  const published = /^releaseDate: '(.+)'$/m.exec(publiccode)?.[1] ?? '';
  const days = (Date.parse(Expires) - Date.parse(published)) / 86_400_000;
  assert.ok(days > 0 && days <= 366, `expires ${days} days after the release`);
  assert.equal(Policy, 'https://code.orientation.gouv.fr/widgets/blob/main/SECURITY.md');
  assert.ok(existsSync(`${root}SECURITY.md`));
});

for (const [what, text] of [
  ['no contact', filled.replace(/^ +email:.*$/m, '')],
  ['an empty contact', filled.replace(/email:.*$/m, 'email:')],
  ['a contact for examples', filled.replace(/email:.*$/m, "email: 'securite@widgets.example.org'")],
  ['an address for examples', filled.replace(/^url:.*$/m, "url: 'https://example.org/orientation-widgets'")],
  ['no address', filled.replace(/^url:.*$/m, '')],
] as const)
  test(`a version with ${what} is not published, and its security.txt gives no address that nobody reads`, () => {
    assert.equal(missingForPublication(text).length, 1);
    assert.deepEqual(Object.keys(fieldsOf(securityTxt(text))).sort(), ['Expires', 'Preferred-Languages']);
  });

test('what publishes a version asks whether it has a contact', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const command of [scripts['release:publish'] ?? '', read('docs/examples/release.yml')])
    assert.match(command, /npm run release:check -- --publish\b/);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-release.mjs', '--publish'], {
    cwd: root,
    encoding: 'utf8',
  });
  const missing = missingForPublication(publiccode);
  assert.equal(status, missing.length ? 1 : 0);
  for (const each of missing) assert.ok(stderr.includes(each), stderr);
});

test('the import map has the digest of each script, and nothing of the address can end it', () => {
  const files = [
    { file: 'orientation-widgets.js', integrity: 'sha384-a' },
    { file: 'chunks/1.js', integrity: 'sha384-b' },
    { file: 'themes/x.css', integrity: 'sha384-c' },
  ];
  const { html, source } = importMap('https://widgets.exemple.fr/0.1.0', files);
  const map = /<script type="importmap">(.+)<\/script>/.exec(html)?.[1] ?? '';
  assert.deepEqual(JSON.parse(map), {
    integrity: {
      'https://widgets.exemple.fr/0.1.0/orientation-widgets.js': 'sha384-a',
      'https://widgets.exemple.fr/0.1.0/chunks/1.js': 'sha384-b',
    },
  });
  assert.ok(html.includes('src="https://widgets.exemple.fr/0.1.0/orientation-widgets.js" integrity="sha384-a"'));
  assert.equal(source, `'sha256-${createHash('sha256').update(map).digest('base64')}'`);
  assert.throws(() => importMap('javascript:0', files));
  assert.doesNotMatch(importMap('https://x.fr/</script><script>/', files).html, /<\/script><script>\//);
});

test('the bill of materials of the command names each package that it runs, with its digest', () => {
  const { bomFormat, metadata, components } = JSON.parse(commandBillOfMaterials()) as {
    bomFormat: string;
    metadata: { component: { type: string; name: string } };
    components: { name: string; version: string; hashes: { alg: string; content: string }[] }[];
  };
  assert.deepEqual([bomFormat, metadata.component.name], ['CycloneDX', '@orientation-widgets/feed-tools']);
  const { dependencies } = JSON.parse(read('packages/feed-tools/package.json')) as { dependencies: object };
  const direct = Object.keys(dependencies).filter(name => !name.startsWith('@orientation-widgets/'));
  const names = components.map(({ name }) => name);
  for (const name of [...direct, ...commandDependencies().map(each => each.name)])
    assert.ok(names.includes(name), name);
  for (const { name, hashes } of components) assert.match(hashes[0]?.content ?? '', /^[\da-f]{128}$/, name);
});
