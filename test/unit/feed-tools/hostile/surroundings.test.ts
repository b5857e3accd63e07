// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Faults around the files: devices, pipes, links, folders, disks. The tool prints one message and leaves nothing
// behind.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { buildFeed, type BuildProgress } from '@orientation-widgets/feed-tools';
import { feedCommand } from '../../../support/bundled-program.js';
import { buildWith } from '../support/built.js';
import { configOf, folderWith, refusalOf, type Run } from '../support/command.js';
import { hostedFeed } from '../support/hosted-command.js';

const LIST = {
  id: 's',
  kind: 'csv',
  collection: 'resources',
  columns: { name: 'titre' },
  constants: { kind: 'event', summary: '' },
};

/** Builds in a folder prepared by the test; returns the names left there. */
async function buildIn(
  t: TestContext,
  source: object,
  prepare: (folder: string) => Promise<unknown>,
  more = {},
): Promise<Run & { left: string[] }> {
  const folder = await folderWith(t, { 'c.json': configOf([{ ...LIST, ...source }], more) });
  await prepare(folder);
  const run = await hostedFeed('build', join(folder, 'c.json'), '--out', join(folder, 'out'), '--quiet', '--json');
  return { ...run, left: (await readdir(folder)).filter(name => name.startsWith('.') || name === 'out') };
}

const nothing = (): Promise<void> => Promise.resolve();

const REFUSED: [what: string, source: object, prepare: (folder: string) => Promise<unknown>, reason: RegExp][] = [
  [
    'a device that never ends',
    { path: '/dev/zero' },
    nothing,
    /c\.json:\d+: \/sources\/0\/path: neither a file nor a folder: \/dev\/zero/,
  ],
  [
    'a pipe nobody writes to',
    { path: 'p' },
    folder => Promise.resolve(execFileSync('mkfifo', [join(folder, 'p')])),
    /neither a file nor a folder: p/,
  ],
  [
    'a pipe of the folder, reached by a link',
    { path: 'a.csv' },
    async folder => {
      execFileSync('mkfifo', [join(folder, 'p')]);
      await symlink('p', join(folder, 'a.csv'));
    },
    /neither a file nor a folder: a\.csv/,
  ],
  [
    'a file that the system makes up, and never ends',
    { path: '/proc/kmsg' },
    nothing,
    /\/proc\/kmsg: the file is empty/,
  ],
  [
    'the same, read as XML',
    { path: '/proc/kmsg', kind: 'lheo', collection: undefined, columns: undefined, constants: undefined },
    nothing,
    /\/proc\/kmsg:1: the file is empty/,
  ],
  [
    'a link that leads nowhere',
    { path: 'a.csv' },
    folder => symlink('nowhere', join(folder, 'a.csv')),
    /no such file or folder: a\.csv/,
  ],
  [
    'a link to itself',
    { path: 'a.csv' },
    folder => symlink('a.csv', join(folder, 'a.csv')),
    /no such file or folder: a\.csv/,
  ],
  ['an address', { path: 'http://127.0.0.1:9/a.csv' }, nothing, /an address is not read: download the file/],
  [
    'thousands of paths',
    { path: Array.from({ length: 5000 }, () => 'a.csv') },
    nothing,
    /more than 1000 paths: give their folder/,
  ],
  ['a name too long for a disk', { path: 'a'.repeat(5000) }, nothing, /no such file or folder/],
];
for (const [what, source, prepare, reason] of REFUSED) {
  test(`a source that is ${what} is refused`, async t => {
    const run = await buildIn(t, source, prepare);
    assert.deepEqual([run.code, run.left], [1, []]);
    assert.match(run.stderr, /^orientation-feed: [^\n]+\n$/);
    assert.match(refusalOf(run), reason);
  });
}

test('a pipe, a device or a system file is refused as a feed', async t => {
  const folder = await folderWith(t, { 'f/feed.json': '{"formatVersion":"1.0"}' });
  execFileSync('mkfifo', [join(folder, 'p')]);
  for (const path of [join(folder, 'p'), '/dev/zero', '/proc/kmsg']) {
    for (const args of [
      ['check', path],
      ['diff', path, join(folder, 'f')],
      ['dump', path, 'jobs'],
    ]) {
      const run = await hostedFeed(...args);
      assert.equal(run.code, 1, args.join(' '));
      assert.match(`${run.stderr}${run.stdout}`, /ce n’est pas un fichier|vide|JSON/);
    }
  }
});

test('an endless configuration, one that is no file, or an impossible day is refused', async t => {
  const fifo = async (folder: string): Promise<void> => {
    await writeFile(join(folder, 'a.csv'), 'titre\nun\n');
    execFileSync('mkfifo', [join(folder, 'p')]);
  };
  for (const [more, reason] of [
    [{ domains: '/dev/zero' }, /c\.json:\d+: \/domains: this is not a file/],
    [{ domains: 'p' }, /\/domains: this is not a file: p/],
    [{ domains: '.' }, /\/domains: this is not a file/],
    [{ today: '2026-02-30' }, /\/today: "2026-02-30" is not a date/],
  ] as const) {
    const run = await buildIn(t, { path: 'a.csv' }, fifo, more);
    assert.deepEqual([run.code, run.left], [1, []]);
    assert.match(refusalOf(run), reason);
  }
  for (const config of ['/dev/zero', '.']) {
    const run = await hostedFeed('build', config, '--out', '/nowhere', '--json');
    assert.match(refusalOf(run), /this is not a file|this is a folder/);
  }
});

/** Control characters of both sets, and marks and overrides of text direction. */
const COMMANDS = '\u001b[2J\u0007\u009b31m\u0085\u200e\u200f\u061c\u202e\u2066\u2069\u2028';

test('a text of a file is never a terminal command, in a summary, a refusal, JSON or a dump', async t => {
  const title = `${COMMANDS}abc`;
  const folder = await folderWith(t, {
    'a.json': JSON.stringify([{ kind: 'event', name: title, summary: '', starts: title }]),
    'b.json': JSON.stringify({ resources: [{ kind: 'event', name: title, summary: title }] }),
    'c.json': configOf([{ id: 's', kind: 'resources', path: 'a.json' }], { title }),
    'd.json': configOf([{ id: title, kind: 'feed', path: 'b.json' }], { title }),
    'e.json': configOf([{ id: 's', kind: title, path: 'b.json' }], { title }),
  });
  const runs = [
    await hostedFeed('build', join(folder, 'c.json'), '--out', join(folder, 'out')),
    await hostedFeed('build', join(folder, 'd.json'), '--out', join(folder, 'other')),
    await hostedFeed('build', join(folder, 'd.json'), '--out', join(folder, 'other'), '--json', '--quiet'),
    await hostedFeed('build', join(folder, 'e.json'), '--out', join(folder, 'none'), '--json'),
    await hostedFeed('check', join(folder, 'other')),
    await hostedFeed('check', join(folder, 'other'), '--json'),
    await hostedFeed('diff', join(folder, 'out'), join(folder, 'other')),
    await hostedFeed('dump', join(folder, 'other'), 'resources'),
    await hostedFeed('dump', join(folder, 'other'), title),
  ];
  assert.deepEqual(
    runs.map(({ code }) => code),
    [0, 0, 0, 1, 0, 0, 0, 0, 2],
  );
  assert.match(runs[0]?.stdout ?? '', /\uFFFD\[2J\uFFFD\uFFFD31m\uFFFD+abc/);
  for (const { stdout, stderr } of runs)
    assert.doesNotMatch(stdout + stderr, /[^\P{Cc}\n]|[\p{Bidi_Control}\u2028\u2029]/u);
  // The JSON output, for programs, has the texts unchanged.
  assert.equal((JSON.parse(runs[5]?.stdout ?? '') as { info: { title: string } }).info.title, title);
  assert.doesNotMatch(await readFile(join(folder, 'other', 'report.html'), 'utf8'), /[^\P{Cc}\n]|\p{Bidi_Control}/u);
});

test('a title cannot forge a line of the tool, nor push one to the next line of the screen', async t => {
  const goodFeed = 'Ce flux est bon.';
  for (const title of [
    `x\u202f».\n\n${goodFeed}`,
    `x\r${goodFeed}`,
    `x\u2028${goodFeed}`,
    `x${' '.repeat(200)}${goodFeed}`,
  ]) {
    const folder = await folderWith(t, {
      'feed.json': JSON.stringify({
        formatVersion: '1.0',
        title,
        publisher: { name: 'p' },
        language: 'fr',
        updated: '2026-11-24',
        territory: 'reg-32',
        terms: [{ id: `a\n${goodFeed}`, acronym: 3 }],
        jobs: { href: `a\n${goodFeed}`, count: 1, bytes: 1, sha256: 'a'.repeat(64) },
      }),
    });
    const { code, stdout } = await hostedFeed('check', folder);
    assert.equal(code, 1);
    const lines = stdout.split('\n');
    assert.deepEqual(
      lines.filter(line => line.trim().startsWith(goodFeed)),
      [],
    );
    assert.ok(!stdout.includes('   Ce flux'), stdout);
    assert.equal(lines.at(-2), 'Ce flux est refusé\u202f: des fichiers manquent ou sont abîmés.');
  }
});

test('an unknown territory is refused', async t => {
  for (const territory of ['reg-999', 'dep-59000', '../x', 'Hauts-de-France']) {
    const run = await buildIn(t, { path: '.' }, nothing, { territory });
    assert.equal(run.code, 1);
    assert.match(refusalOf(run), /\/territory: "[^"]+" is not a territory such as reg-32, dep-59 or country-fr/);
  }
});

test('notes, locks and partial downloads are ignored, and links are not followed', async t => {
  const { code, stderr, left } = await buildIn(t, { path: 'f' }, async folder => {
    await mkdir(join(folder, 'f'));
    const files = {
      'a.csv': 'titre\nun\n',
      'README.txt': 'Bonjour',
      'LISEZMOI.md': '#',
      LICENSE: 'x',
      '~$a.xlsx': 'x',
      '.DS_Store': '\0',
      'b.csv.part': '"',
    };
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, 'f', name), content);
    await symlink('..', join(folder, 'f', 'loop'));
  });
  assert.deepEqual([code, stderr, left], [0, '', ['out']]);
});

test('a source without any readable record is reported', async t => {
  const { report } = await buildWith(t, [{ ...LIST, path: 'a.csv' }], { 'a.csv': 'titre\n' });
  assert.deepEqual(
    report.sources[0]?.warnings.map(({ reason }) => reason),
    ['nothing was read in this source'],
  );
});

test('one damaged byte spoils one character of UTF-8, not all the accents of the file', async t => {
  const damaged = Buffer.concat([
    Buffer.from('titre\nMétier d’été œuvré\nÉ'),
    Buffer.from([0xe9]),
    Buffer.from('cole\n'),
  ]);
  const cut = Buffer.from('titre\nMétier d’été œuvré\nÀ').subarray(0, -1);
  const long = 'x'.repeat(1200);
  const nul = Buffer.from(`titre\n${long}\n\0cole\n`);
  for (const [content, names] of [
    [damaged, ['Métier d’été œuvré', 'É\uFFFDcole']],
    [cut, ['Métier d’été œuvré', '\uFFFD']],
    [nul, [long, '\uFFFDcole']],
  ] as const) {
    const built = await buildWith(t, [{ ...LIST, path: 'a.csv' }], { 'a.csv': content });
    assert.deepEqual(
      (await built.records('resources')).map(({ name }) => name),
      names,
    );
    assert.match(built.report.sources[0]?.warnings[0]?.reason ?? '', /some characters were lost/);
  }
});

test('a file that is written during its reading is refused', async t => {
  const folder = await folderWith(t, { 'a.csv': 'titre\nun\n' });
  const onProgress = ({ stage }: BuildProgress): void => {
    if (stage === 'read') appendFileSync(join(folder, 'a.csv'), 'deux\n');
  };
  const config = JSON.parse(configOf([{ ...LIST, path: 'a.csv' }])) as object;
  await assert.rejects(
    buildFeed(config, { folder, out: join(folder, 'out'), onProgress }),
    /^SourceError: a\.csv: the file changed while it was read/,
  );
  assert.deepEqual(await readdir(folder), ['a.csv']);
});

test(
  'a full disk prints one message, whether for the feed or for the output',
  { skip: existsSync('/dev/full') ? false : 'no /dev/full' },
  async t => {
    const { out } = await buildWith(t, [{ ...LIST, path: 'a.csv' }], { 'a.csv': 'titre\nun\n' });
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$1" dump "$2" resources > /dev/full', process.execPath, await feedCommand(), out],
      { encoding: 'utf8' },
    );
    assert.deepEqual([status, stderr], [1, 'orientation-feed: disque plein\n']);
  },
);
