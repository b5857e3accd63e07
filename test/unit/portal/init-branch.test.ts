// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { buildFeed, type Terminal } from '@orientation-widgets/feed-tools';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { findSector } from '../../../packages/portal/src/commands/init-branch.js';
import { init } from '../../../packages/portal/src/commands/init.js';
import { feedOfJobs } from './support/small-portal.js';

async function regionFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'init-branch-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'region.json'), JSON.stringify(feedOfJobs()));
  return folder;
}

test('init --branch writes a project whose workbook gives a feed without its lines of example', async t => {
  const folder = await regionFolder(t);
  const project = join(folder, 'textile');
  await init([project, '--branch', '--feed', join(folder, 'region.json'), '--jobs', 'soudeuse']);
  assert.deepEqual((await readdir(project)).sort(), [
    'a-propos.md',
    'branche.json',
    'branche.xlsx',
    'portal.json',
    'region.json',
  ]);
  const portal = JSON.parse(await readFile(join(project, 'portal.json'), 'utf8')) as {
    select: object;
    feeds: { href: string }[];
  };
  assert.deepEqual(portal.select, { jobs: { add: ['soudeur'] }, trainings: { jobs: 'selected' } });
  const report = await buildFeed(join(project, 'branche.json'), { out: join(project, 'flux') });
  assert.deepEqual(
    report.sources[1]?.skipped.map(({ code, count }) => [code, count]),
    [['example-line', 3]],
  );
  assert.deepEqual([report.collections.jobs?.count, report.collections.directory], [1, undefined]);
});

test('init writes the path of the schema from its own folder, for the completion of an editor', async t => {
  const folder = await regionFolder(t);
  const schema = join('node_modules', '@orientation-widgets', 'portal', 'schema');
  await mkdir(join(folder, schema), { recursive: true });
  await writeFile(join(folder, schema, 'portal.schema.json'), '{}');
  await init([join(folder, 'mon-portail'), '--feed', join(folder, 'region.json')], () => undefined);
  const portal = JSON.parse(await readFile(join(folder, 'mon-portail', 'portal.json'), 'utf8')) as { $schema: string };
  assert.equal(portal.$schema, '../node_modules/@orientation-widgets/portal/schema/portal.schema.json');
});

test('init promises on the home page only what the feed has', async t => {
  const folder = await regionFolder(t);
  await init([join(folder, 'a'), '--feed', join(folder, 'region.json')], () => undefined);
  const portal = JSON.parse(await readFile(join(folder, 'a', 'portal.json'), 'utf8')) as { site: { tagline: string } };
  assert.equal(portal.site.tagline, 'Métiers, près de chez vous.');
});

test('init --branch names the sectors of the feed when it refuses one', async t => {
  const folder = await regionFolder(t);
  const args = [join(folder, 'x'), '--branch', '--feed', join(folder, 'region.json'), '--sector', 'Industri'];
  await assert.rejects(init(args), /vouliez-vous « Industrie » \? Il y a : Industrie/);
  assert.deepEqual(await readdir(folder), ['region.json']);
});

test('init --branch says which job has the name that it refuses as another name', async t => {
  const folder = await regionFolder(t);
  const appellations = [
    { id: 'soudeur', names: ['Chalumiste', 'Soudeur à l’arc / Soudeuse à l’arc'], sourceId: 'moi' },
  ];
  await writeFile(join(folder, 'region.json'), JSON.stringify({ ...feedOfJobs(), appellations }));
  const args = [join(folder, 'x'), '--branch', '--feed', join(folder, 'region.json'), '--jobs'];
  await assert.rejects(init([...args, 'soudeuse à l’arc']), /est un autre nom de « Soudeuse » : écrivez ce nom/);
  await assert.rejects(init([...args, 'Luthière']), /n’est pas un métier du flux/);
});

test('init --branch takes a sector by some of its words, whatever their accents', () => {
  const sectors = [
    'Hôtellerie et restauration',
    'Maintenance et réparation',
    'Propreté, sécurité et services',
    'Industrie',
  ];
  assert.equal(findSector('restauration', sectors), 'Hôtellerie et restauration');
  assert.equal(findSector('PROPRETE', sectors), 'Propreté, sécurité et services');
  assert.equal(findSector('et', sectors), undefined);
  assert.equal(findSector('Industri', sectors), undefined);
});

test('init writes a path from its folder, keeps a page, and refuses before it writes', async t => {
  const folder = await regionFolder(t);
  const project = join(folder, 'portail');
  await init([project, '--feed', join(folder, 'region.json')]);
  await rm(join(project, 'portal.json'));
  await writeFile(join(project, 'a-propos.md'), 'À nous.');
  process.chdir(folder);
  await init([project, '--feed', 'region.json']);
  const { feeds } = JSON.parse(await readFile(join(project, 'portal.json'), 'utf8')) as { feeds: { href: string }[] };
  assert.equal(feeds[0]?.href, '../region.json');
  assert.equal(await readFile(join(project, 'a-propos.md'), 'utf8'), 'À nous.');
  await assert.rejects(init([project]), /un fichier porte déjà ce nom/);
});

/** Returns a terminal whose user gives these answers in order; `questions` lists the questions asked. */
function personWho(answers: readonly string[]): { open: () => Terminal; questions: string[] } {
  const left = [...answers];
  const questions: string[] = [];
  const question = (text: string): Promise<string> => {
    questions.push(text.replace(/[\u00a0\u202f]/g, ' '));
    return Promise.resolve(left.shift() ?? '');
  };
  return { open: () => ({ question, close: () => undefined }), questions };
}

test('init asks at a terminal what no option says, and proposes what the feed says', async t => {
  const folder = await regionFolder(t);
  const [project, scripted] = [join(folder, 'a'), join(folder, 'b')];
  const feed = join(folder, 'region.json');
  const { open, questions } = personWho(['non', '', 'https://orientation.test/', '', 'Ada Exemple', '', '', '']);
  await init([project, '--feed', feed], open);
  assert.deepEqual(questions.slice(0, 3), [
    'Un site de branche ou de campus (oui, non) [non] : ',
    'Nom du site [Les métiers de ma branche] : ',
    'Adresse du site, comme https://orientation.region.fr/ : ',
  ]);
  const { site } = JSON.parse(await readFile(join(project, 'portal.json'), 'utf8')) as {
    site: { name: string; url: string; legal: Record<string, string> };
  };
  assert.deepEqual([site.name, site.url], ['Les métiers de ma branche', 'https://orientation.test/']);
  assert.match(site.legal['address'] ?? '', /^À compléter/);
  // The same answers are given as options, without a terminal.
  const { publisher = '' } = site.legal;
  const options = ['--url', 'https://orientation.test/', '--publisher', publisher, '--director', 'Ada Exemple'];
  await init([scripted, '--feed', feed, ...options], () => undefined);
  assert.equal(
    await readFile(join(scripted, 'portal.json'), 'utf8'),
    await readFile(join(project, 'portal.json'), 'utf8'),
  );
});

test('init asks a branch for its sector again when the feed has not the one written', async t => {
  const folder = await regionFolder(t);
  const { open, questions } = personWho(['oui', 'Industri', 'Industrie']);
  await init([join(folder, 'x'), '--feed', join(folder, 'region.json')], open);
  assert.match(questions[2] ?? '', /« Industri » n’est pas un secteur du flux, vouliez-vous « Industrie »/);
  const portal = JSON.parse(await readFile(join(folder, 'x/portal.json'), 'utf8')) as { site: { name: string } };
  assert.equal(portal.site.name, 'Industrie');
});
