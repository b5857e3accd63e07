// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { checkFeed } from '@orientation-widgets/feed-tools';
import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { feedCommand } from '../../../support/bundled-program.js';
import { root } from '../../../support/paths.js';
import { folderWith, type Run } from '../support/command.js';
import { hostedFeed, runHosted } from '../support/hosted-command.js';

/** Program loaded before the command: kills the process, as `kill -9` does, just before its n-th change to the disk. */
const KILLER = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let count = 0;
for (const name of ['writeFile', 'rename', 'rm', 'mkdir', 'mkdtemp']) {
  const original = fs.promises[name];
  fs.promises[name] = (...args) => {
    if (++count === Number(process.env.KILL_AT)) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  };
}
syncBuiltinESMExports();
`;

const FIRST_DAY = Date.parse('2026-11-01');

/** Sources of one night. */
interface NightFiles {
  offer: string | undefined;
  table: string;
  config: string;
}

interface Night {
  /** Name of the night, as in the table of docs/feed-tools.md. */
  name: string;
  /** Exit code of the build; undefined when it is killed. */
  code: number | undefined;
  /** Changes the valid sources. */
  files?: (files: NightFiles) => Partial<NightFiles>;
  /** Day of the feed; by default that of the night. */
  today?: string;
  /** State of the machine during the build. */
  machine?: 'full' | 'read-only' | 'locked' | { killedAt: number };
}

const GOOD: Omit<Night, 'name'> = { code: 0 };

const NIGHTS: readonly Night[] = [
  { name: 'first night', ...GOOD },
  { name: 'good night', ...GOOD },
  { name: 'source missing', code: 1, files: () => ({ offer: undefined }) },
  { name: 'XML truncated', code: 1, files: ({ offer = '' }) => ({ offer: offer.slice(0, offer.length / 2) }) },
  {
    name: 'HTML in place of the file',
    code: 1,
    files: () => ({ offer: '<!doctype html><html><body>502</body></html>' }),
  },
  { name: 'empty file', code: 1, files: () => ({ offer: '' }) },
  { name: 'good night', ...GOOD },
  { name: 'dates emptied', code: 3, files: ({ offer }) => ({ offer: offer?.replace(/(<(debut|fin)>)\d{8}/g, '$1') }) },
  {
    name: 'impossible dates',
    code: 3,
    files: ({ offer }) => ({ offer: offer?.replace(/(<(debut|fin)>)\d{8}/g, '$120271345') }),
  },
  {
    name: 'dates of another century',
    code: 3,
    files: ({ offer }) => ({ offer: offer?.replace(/(<(debut|fin)>)20\d\d/g, '$12055') }),
  },
  { name: 'good night', ...GOOD },
  {
    name: 'half of the offers',
    code: 3,
    files: ({ offer = '' }) => ({ offer: withOffers(offer, offers => offers.slice(0, offers.length / 2)) }),
  },
  { name: 'file doubled, other numbers', code: 3, files: ({ offer = '' }) => ({ offer: withOffers(offer, doubled) }) },
  {
    name: 'file doubled, same numbers',
    code: 3,
    files: ({ offer = '' }) => ({ offer: withOffers(offer, offers => [...offers, ...offers]) }),
  },
  { name: 'file of another région', code: 3, files: ({ offer }) => ({ offer: ofAnotherRegion(offer ?? '') }) },
  { name: 'column renamed', code: 1, files: ({ table }) => ({ table: table.replace('Nom;', 'Intitulé complet;') }) },
  {
    name: 'optional column renamed',
    code: 1,
    files: ({ table }) => ({ table: table.replace(';Lien', ';Adresse du site') }),
  },
  { name: 'column emptied', code: 3, files: ({ table }) => ({ table: table.replace(/https:\S+/g, '') }) },
  {
    name: 'rows at fault',
    code: 3,
    files: ({ table }) => ({ table: table.replace(/(\d[13579]);structure;/g, '$1;autre chose;') }),
  },
  { name: 'good night', ...GOOD },
  { name: 'clock set back', code: 3, today: '2026-10-02' },
  { name: 'clock set ahead', code: 3, today: '2099-01-01' },
  { name: 'disk full', code: 4, machine: 'full' },
  { name: 'disk read-only', code: 4, machine: 'read-only' },
  { name: 'killed before it publishes', code: undefined, machine: { killedAt: 6 } },
  { name: 'another build at the same time', code: 4, machine: 'locked' },
  { name: 'configuration damaged', code: 1, files: ({ config }) => ({ config: config.slice(0, -9) }) },
  { name: 'table truncated', code: 3, files: ({ table }) => ({ table: table.slice(0, table.length / 2) }) },
  { name: 'sources of nobody', code: 1, files: () => ({ table: '', offer: '' }) },
  { name: 'good night', ...GOOD },
];

describe('a build, on each of thirty nights', () => {
  it('publishes no wrong feed, and keeps serving the last good one', async t => {
    const folder = await folderWith(t);
    const good = await goodFiles(folder);
    const out = join(folder, 'out');
    let servedDay = '';
    const outcomes: string[] = [];
    for (const [index, night] of NIGHTS.entries()) {
      const day = dayOf(index);
      const label = `${day} ${night.name}`;
      await prepare(folder, night, good, night.today ?? day);
      const run = await runNight(folder, night);
      assert.equal(run?.code, night.code, `${label}: ${run?.stdout ?? ''}`);
      if (run) assertOutcome(run, night, label);
      if (night.code === 0) servedDay = day;
      const check = await checkFeed(out);
      assert.deepEqual([check.refusals, check.problems], [[], []], label);
      assert.equal(check.info.updated.slice(0, 10), servedDay, label);
      assert.ok((check.counts.sessions ?? 0) > 100 && check.counts.resources === 60, label);
      outcomes.push(`${label}: ${run?.stdout.trim() ?? 'killed'}`);
    }
    for (const outcome of outcomes) t.diagnostic(outcome);
  });

  it('has its outcome in the table of the document', async () => {
    const text = await readFile(join(root, 'docs/feed-tools.md'), 'utf8');
    const rows = new Map(
      [...text.matchAll(/^\| ([^|]+) \| (\d|killed) \|/gm)].map(([, name = '', code = '']) => [name, code]),
    );
    const missing = NIGHTS.filter(({ name, code }) => rows.get(name) !== String(code ?? 'killed'));
    assert.deepEqual(
      missing.map(({ name }) => name),
      [],
    );
  });
});

async function goodFiles(folder: string): Promise<Omit<NightFiles, 'config'>> {
  const file = join(folder, 'offre.xml');
  await hostedFeed('example', '--sessions', '300', '--seed', '32', '--today', '2026-11-01', '--out', file);
  return { offer: await readFile(file, 'utf8'), table: tableOf(60) };
}

/** Runs one build, as a timer does every night; undefined when it is killed. */
async function runNight(folder: string, { machine }: Night): Promise<Run | undefined> {
  const out = join(folder, 'out');
  const args = ['build', join(folder, 'c.json'), '--out', out, '--line', '--outcome', join(folder, 'outcome.json')];
  if (machine === 'full' || machine === 'read-only')
    return runHosted({ args, refusal: { folder: out, from: 8, code: machine === 'full' ? 'ENOSPC' : 'EROFS' } });
  if (machine === 'locked') {
    const owner = { pid: process.pid, host: 'other', since: new Date().toISOString() };
    await writeFile(join(out, '.lock-0000'), JSON.stringify(owner));
    const run = await hostedFeed(...args);
    await rm(join(out, '.lock-0000'));
    return run;
  }
  if (machine === undefined) return hostedFeed(...args);
  const guard = `--import=data:text/javascript,${encodeURIComponent(KILLER)}`;
  const env = { ...process.env, KILL_AT: String(machine.killedAt) };
  const child = spawn(process.execPath, [guard, await feedCommand(), ...args], { stdio: 'ignore', env });
  const signal = await new Promise(resolve => child.on('close', (_code, name) => resolve(name)));
  assert.equal(signal, 'SIGKILL');
  return undefined;
}

function assertOutcome({ stdout, stderr }: Run, { code }: Night, label: string): void {
  const start =
    code === 0
      ? /^Flux publié\u202f: Essai, [^\n]+\.\n$/
      : /^Flux refusé\u202f: [^\n]+ Le flux du \S+ reste servi\.\n$/;
  assert.match(stdout, start, label);
  assert.ok(stderr.split('\n').length <= 2, label);
}

async function prepare(
  folder: string,
  { files }: Night,
  good: Omit<NightFiles, 'config'>,
  today: string,
): Promise<void> {
  const goodNight = { ...good, config: configOfNight(today) };
  const { offer, table, config } = { ...goodNight, ...files?.(goodNight) };
  if (offer === undefined) await rm(join(folder, 'offre.xml'), { force: true });
  else await writeFile(join(folder, 'offre.xml'), offer);
  await writeFile(join(folder, 'structures.csv'), table);
  await writeFile(join(folder, 'c.json'), config);
}

function configOfNight(today: string): string {
  const columns = {
    name: 'Nom',
    kind: { column: 'Type', values: { structure: 'structure' } },
    summary: 'Résumé',
    url: 'Lien',
  };
  const constants = { territoryIds: ['reg-32'] };
  return JSON.stringify({
    title: 'Essai',
    publisher: { name: 'Nous' },
    territory: 'reg-32',
    today,
    failOn: ['sessions<50', 'broken-links>5%'],
    keepReplaced: { hours: 0, generations: 7 },
    sources: [
      { id: 'offre', kind: 'lheo', path: 'offre.xml' },
      { id: 'structures', kind: 'csv', path: 'structures.csv', collection: 'resources', columns, constants },
    ],
  });
}

function tableOf(count: number): string {
  const rows = Array.from({ length: count }, (_, n) => `Structure ${n};structure;Un lieu.;https://structure-${n}.fr`);
  return ['Nom;Type;Résumé;Lien', ...rows, ''].join('\n');
}

function dayOf(index: number): string {
  return new Date(FIRST_DAY + index * 86_400_000).toISOString().slice(0, 10);
}

/** Changes the offers of a LHÉO file. */
function withOffers(offer: string, change: (offers: string[]) => string[]): string {
  const offers = offer.match(/<formation[ >][\s\S]*?<\/formation>/g) ?? [];
  const first = offer.indexOf(offers[0] ?? '');
  const last = offer.lastIndexOf('</formation>') + '</formation>'.length;
  return `${offer.slice(0, first)}${change(offers).join('\n')}${offer.slice(last)}`;
}

function doubled(offers: string[]): string[] {
  return [...offers, ...offers.map(each => each.replace(/numero="/g, 'numero="X'))];
}

/** Moves the offers to Rennes. */
function ofAnotherRegion(offer: string): string {
  return offer
    .replace(/<codepostal>\d{5}/g, '<codepostal>35000')
    .replace(/<code-INSEE-commune>\w{5}/gi, '<code-INSEE-commune>35238');
}
