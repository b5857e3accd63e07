// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { buildFeed, type BuildReport } from '@orientation-widgets/feed-tools';
import { reportPage } from '../../../../packages/feed-tools/src/report/html/report-page.js';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { buildWith, type Built } from '../support/built.js';
import { configOf, folderWith } from '../support/command.js';
import { jobOf, placeOf, sessionOf, trainingOf } from '../support/records.js';

const OFFER = {
  trainings: [trainingOf('menuisier'), trainingOf('boucher')],
  places: [placeOf('lille', '59350', { lat: 50.6, lon: 3, precision: 'exact' }), placeOf('amiens', '80021')],
  sessions: [
    sessionOf('s1', 'menuisier', 'lille'),
    sessionOf('s2', 'menuisier', 'lille', { route: 'apprenticeship', price: 100 }),
    sessionOf('s3', 'boucher', 'amiens'),
    sessionOf('s4', 'absente', null, { route: 'vae' }),
  ],
  jobs: [jobOf('ebeniste', { related: ['tonnelier'] }), jobOf('ciel', { title: '<img src=x onerror=alert(1)>' })],
};

/** Builds a feed with an offer, a table with faults, and a title that contains a script. */
async function faulty(t: TestContext): Promise<Built & { page: string }> {
  const built = await buildWith(
    t,
    [
      { id: 'offre', kind: 'feed', path: 'offre.json', title: 'Offre "<script>alert(2)</script>"' },
      { id: 'familles', kind: 'fap-rome', path: 'fap.csv' },
    ],
    { 'offre.json': JSON.stringify(OFFER), 'fap.csv': 'Fap;Rome\nA0Z40;A1416\nTRUC;A1416\nA0Z41\n' },
    { title: 'Flux & <b>essai</b> : un' },
  );
  return { ...built, page: await readFile(join(built.out, 'report.html'), 'utf8') };
}

test('the report counts the fields, the offer and the dangling links', async t => {
  const { report } = await faulty(t);
  const sessions = new Map(report.fields.sessions?.map(({ field, filled }) => [field, filled]));
  assert.deepEqual(
    [sessions.get('start'), sessions.get('price'), sessions.get('end'), sessions.get('placeId')],
    [4, 1, 0, 3],
  );
  assert.deepEqual(report.offer, [
    { territoryId: 'dep-59', name: 'Nord', trainings: 1, sessions: 2, routes: { school: 1, apprenticeship: 1 } },
    { territoryId: 'dep-80', name: 'Somme', trainings: 1, sessions: 1, routes: { school: 1 } },
    { trainings: 1, sessions: 1, routes: { vae: 1 } },
  ]);
  assert.deepEqual(report.links.broken, [
    { field: 'jobs.related', to: 'jobs', count: 1, examples: ['tonnelier'] },
    { field: 'sessions.trainingId', to: 'trainings', count: 1, examples: ['absente'] },
  ]);
});

test('report.html is one page without scripts or requests, which escapes its texts', async t => {
  const { page } = await faulty(t);
  assert.match(page, /^<!doctype html>\n<html lang="fr">/);
  assert.doesNotMatch(page, /<script|<link|<img|<b>essai|onerror=alert\(1\)>|javascript:/i);
  assert.doesNotMatch(page, /(src|href)="(?!#|report\.json")/);
  assert.match(page, /Flux &amp; &lt;b&gt;essai&lt;\/b&gt;\u202f: un/);
  assert.match(page, /Offre &quot;&lt;script&gt;alert\(2\)/);
});

test('report.html lists in French the dropped records, the reasons and the places', async t => {
  const { page } = await faulty(t);
  const text = page
    .replace(/<style>[^]*<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ +/g, ' ');
  assert.match(text, /À regarder\u202f: 2\u00a0lignes en faute, 1\u00a0fiche non conforme, 2\u00a0liens rompus\./);
  assert.match(text, /1 cellule au lieu de 2 1 fap\.csv:4/);
  assert.match(text, /Somme 1 1 0 0 1/);
  assert.match(text, /Sessions, champ «\u202fformation\u202f»\u202f: absent de Formations/);
  assert.match(text, /prix 25\u202f%/);
});

test('the page uses French spaces, which never break before a punctuation mark', async t => {
  const { page } = await faulty(t);
  const text = page.replace(/<style>[^]*<\/style>/, '').replace(/<[^>]+>/g, ' ');
  assert.doesNotMatch(text, /[\p{L}\d] [:;?!%»]|« /u);
});

test('the report compares with the previous feed', async t => {
  const { report } = await faulty(t);
  assert.equal(report.earlier, undefined);
  const earlier = { updated: '2026-11-01T00:00:00Z', counts: { sessions: 10, terms: 3 } };
  const page = reportPage({ ...report, earlier });
  assert.match(page, /Le flux précédent date du 1ᵉʳ novembre 2026\./);
  assert.match(page, /Sessions<\/th><td>4<\/td><td>10<\/td><td class="">−\u00a06<\/td>/);
  assert.match(page, /Sigles<\/th><td>0<\/td><td>3<\/td>/);
});

test('the published report hides the location of the sources outside its folder', async t => {
  const folder = await folderWith(t, {
    'private/fap.csv': 'Fap;Rome\nTRUC;A1416\n',
    'conf/c.json': configOf([{ id: 'a', kind: 'fap-rome', path: '../private/fap.csv' }]),
  });
  await buildFeed(join(folder, 'conf/c.json'), { out: join(folder, 'out') });
  const [source] = (JSON.parse(await readFile(join(folder, 'out/report.json'), 'utf8')) as BuildReport).sources;
  assert.deepEqual(source?.paths, ['fap.csv']);
  assert.match(source.dropped[0]?.examples[0] ?? '', /^fap\.csv:2: /);
});

test('a clean build is reported as clean', async t => {
  const { out } = await buildWith(t, [{ id: 'a', kind: 'feed', path: 'a.json' }], {
    'a.json': JSON.stringify({ jobs: [jobOf('x')] }),
  });
  const page = await readFile(join(out, 'report.html'), 'utf8');
  assert.match(page, /Rien n’est à corriger dans les sources\./);
  assert.match(page, /Tous les liens entre les fiches mènent à une fiche\./);
});
