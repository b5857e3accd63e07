// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Messages to the person who rebuilds a version, when a byte differs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync, gunzipSync } from 'node:zlib';
import { compareFiles, filesOfFolder } from '../../scripts/release/compare-files.mjs';

const folder = mkdtempSync(join(tmpdir(), 'compare-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const target = join(folder, String(count++));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
    chmodSync(join(target, path), 0o644);
  }
  return target;
}

function tarballOf(files: Readonly<Record<string, string>>, mode = 0o644): Buffer {
  const target = folderOf(files);
  for (const path of Object.keys(files)) chmodSync(join(target, path), mode);
  const options = ['--format=pax', '--mtime=@0', '--owner=0', '--group=0', '--sort=name', '-czf', '../packed.tgz'];
  const { status } = spawnSync('tar', [...options, ...Object.keys(files)], { cwd: target });
  assert.equal(status, 0);
  return readFileSync(join(folder, 'packed.tgz'));
}

const compare = (
  published: Readonly<Record<string, string | Buffer>>,
  rebuilt: Readonly<Record<string, string | Buffer>>,
) => compareFiles(filesOfFolder(folderOf(published)), filesOfFolder(folderOf(rebuilt)));

test('a file that differs is named with its first byte, and so is one that lacks or is added', async () => {
  assert.deepEqual(
    await compare({ 'chunks/a.js': 'let a=1', 'b.js': 'b' }, { 'chunks/a.js': 'let a=2', 'b.js': 'b' }),
    ['chunks/a.js: differs from byte 7 on'],
  );
  assert.deepEqual(await compare({ 'a.js': 'ab', 'old.js': '' }, { 'a.js': 'abc', 'new.js': '' }), [
    'a.js: differs from byte 3 on',
    'new.js: rebuilt, and not published',
    'old.js: published, and not rebuilt',
  ]);
});

test('a tarball that differs names the file in it, long paths and modes too', async () => {
  const long = `package/${'dossier/'.repeat(14)}fin.js`;
  const files = { 'package/a.js': 'let a=1', [long]: 'un' };
  const tarball = tarballOf(files);
  assert.deepEqual(await compare({ 'feed.tgz': tarball }, { 'feed.tgz': tarball }), []);
  assert.deepEqual(await compare({ 'feed.tgz': tarball }, { 'feed.tgz': tarballOf({ ...files, [long]: 'ux' }) }), [
    `feed.tgz, ${long}: differs from byte 2 on`,
  ]);
  assert.deepEqual(await compare({ 'feed.tgz': tarball }, { 'feed.tgz': tarballOf(files, 0o600) }), [
    'feed.tgz, package/a.js: mode 644 published, 600 rebuilt',
    `feed.tgz, ${long}: mode 644 published, 600 rebuilt`,
  ]);
  const [line = '', ...moreLines] = await compare(
    { 'feed.tgz': tarball },
    { 'feed.tgz': gzipSync(gunzipSync(tarball), { level: 1 }) },
  );
  assert.match(line, /^feed\.tgz: the same files, compressed .* from byte \d+ on/);
  assert.deepEqual(moreLines, []);
});

test('a link, and bytes after the end, are never taken for another compression', async () => {
  const tarball = tarballOf({ 'package/a.js': 'let a=1' });
  const target = folderOf({ 'package/a.js': 'let a=1' });
  symlinkSync('/etc/passwd', join(target, 'package/x'));
  assert.equal(
    spawnSync('tar', ['--format=pax', '-czf', '../linked.tgz', 'package/a.js', 'package/x'], { cwd: target }).status,
    0,
  );
  const linked = readFileSync(join(folder, 'linked.tgz'));
  assert.deepEqual(await compare({ 'feed.tgz': linked }, { 'feed.tgz': tarball }), [
    'feed.tgz, package/x (entry of type 2, to /etc/passwd): published, and not rebuilt',
  ]);
  const longer = gzipSync(Buffer.concat([gunzipSync(tarball), Buffer.from('package/evil.js')]));
  assert.deepEqual(await compare({ 'feed.tgz': longer }, { 'feed.tgz': tarball }), [
    'feed.tgz, (bytes after the end): published, and not rebuilt',
  ]);
  const [link = ''] = await compareFiles(filesOfFolder(target), filesOfFolder(folderOf({ 'package/a.js': 'let a=1' })));
  assert.match(link, /^package\/x \(link, pipe or device\): published/);
});

test('a header without a size ends, and a name writes no other line', async () => {
  const header = gunzipSync(tarballOf({ 'package/a.js': 'let a=1' }));
  header.write('-0000001000', 124);
  const tarball = tarballOf({ 'package/a.js': 'let a=1' });
  const [line = ''] = await compare({ 'feed.tgz': gzipSync(header) }, { 'feed.tgz': tarball });
  assert.match(line, /cannot be unpacked \(no size in the header at byte 1\)/);
  assert.deepEqual(await compare({ 'a.js': '', 'x\n0 differences.': '' }, { 'a.js': '' }), [
    'x\ufffd0 differences.: published, and not rebuilt',
  ]);
});
