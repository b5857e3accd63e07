// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Real faults of producers' files: tolerated, dropped or noted, with their line, never lost silently.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildFeed, type BuildReport } from '@orientation-widgets/feed-tools';
import { join } from 'node:path';
import { buildWith } from '../support/built.js';
import { folderWith } from '../support/command.js';
import { collect, collectText, fixture, formation, session } from './support/collect.js';

test('a file full of faults keeps every valid record', async () => {
  const { trainings, sessions, places, providers, problems, counts } = await collect(fixture('offres-2.2-faults.xml'));
  assert.deepEqual(
    trainings.map(({ title, level, entryLevel, rome }) => ({ title, level, entryLevel, rome })),
    [
      { title: 'Soudeur', level: 5, entryLevel: 3, rome: ['H2913'] },
      { title: 'Plombier', level: null, entryLevel: null, rome: [] },
    ],
  );
  assert.equal(new Set(trainings.map(({ id }) => id)).size, 2, 'one numero, two trainings, two ids');
  assert.deepEqual(
    sessions.map(({ start, end, route, entry }) => [start, end, route, entry]),
    [
      [null, null, 'apprenticeship', 'fixed'],
      [null, null, 'work-study', 'fixed'],
      ['2026-02', null, 'apprenticeship', 'fixed'],
      ['2026-02', null, 'work-study', 'fixed'],
      ['2020-01-01', '2020-12-31', 'continuing', 'permanent'],
    ],
  );
  assert.equal(new Set(sessions.map(({ id }) => id)).size, 5);
  assert.equal(sessions[0]?.contact, 'Accueil, 03 53 01 00 01', 'the contact inside <coordonneFs> is read');
  assert.deepEqual(
    places.map(({ lat, lon, precision }) => [lat, lon, precision]),
    [
      [50.63, 3.06, 'exact'],
      [null, null, 'none'],
    ],
  );
  assert.deepEqual(
    providers.map(({ name, siret }) => [name, siret]),
    [['Centre d’exemple de Lens', undefined]],
  );
  assert.equal(counts.expired, 1);
  assert.equal(counts.dropped, 1);
  const summary = problems.map(({ line, reason, severity }) => `${String(line)} ${reason.code} ${severity}`).sort();
  assert.deepEqual(
    summary,
    [
      '13 not-a-price noted',
      '14 coordinates-swapped repaired',
      '19 no-such-day repaired',
      '20 no-such-month noted',
      '2 not-a-lheo-code noted',
      '25 coordinates-zero noted',
      '29 not-a-siret noted',
      '31 numbered-offer-without-title dropped',
      '5 lheo-element-unknown noted',
    ].sort(),
  );
  for (const { file } of problems) assert.ok(file.endsWith('offres-2.2-faults.xml'));
});

test('unescaped text, control characters and unknown entities are tolerated', async () => {
  const { trainings, problems } = await collectText(
    formation(
      '<objectif-formation><p>Souder</p><p>à l&eacute;tain<script>alert(1)</script></p></objectif-formation>',
      'Sou\u0001deur',
    ),
  );
  assert.equal(trainings[0]?.title, 'Soudeur');
  assert.equal(trainings[0]?.objective, 'Souder\n\nà létain');
  assert.ok(problems.every(({ severity, reason }) => severity === 'repaired' && reason.code === 'read-around'));
});

test('an oversized field is cut and reported', async () => {
  const { trainings, problems } = await collectText(
    formation(`<contenu-formation>${'mot '.repeat(20_000)}</contenu-formation>`),
  );
  assert.ok((trainings[0]?.content?.length ?? 0) < 40_000);
  assert.deepEqual(
    problems.map(({ reason }) => reason.code),
    ['lheo-text-cut'],
  );
});

test('the same offer twice is one training with all its sessions', async () => {
  const offer = (numero: string, rank: number): string =>
    `<formation numero="${numero}"><intitule-formation>CAP cuisine</intitule-formation><action numero="AC_00000${String(rank)}"><session numero="1"><periode><debut>20270${String(rank)}01</debut><fin>20271231</fin></periode></session></action></formation>`;
  const same = await collectText(
    `<lheo><offres>${offer('FO_000001', 1)}${offer('FO_000001', 2)}${offer('FO_000009', 3)}</offres></lheo>`,
  );
  assert.deepEqual(
    same.trainings.map(({ id }) => id),
    ['src:FO_000001'],
  );
  assert.deepEqual(
    same.sessions.map(({ id, trainingId }) => [id, trainingId]),
    [
      ['src:AC_000001-1', 'src:FO_000001'],
      ['src:AC_000002-1', 'src:FO_000001'],
      ['src:AC_000003-1', 'src:FO_000001'],
    ],
  );
  assert.equal(same.counts.duplicates, 2);
});

test('a numero given to two offers of one title with different contents is reported', async () => {
  const offer = (content: string): string =>
    `<formation numero="FO_000001"><intitule-formation>CAP cuisine</intitule-formation><contenu-formation>${content}</contenu-formation></formation>`;
  const { trainings, problems } = await collectText(
    `<lheo><offres>\n${offer('Les pâtes')}\n${offer('Les pâtes')}\n${offer('Les sauces')}\n</offres></lheo>`,
  );
  assert.deepEqual(
    trainings.map(({ content }) => content),
    ['Les pâtes'],
  );
  assert.deepEqual(
    problems.map(({ line, reason }) => [line, reason.code]),
    [[4, 'numero-repeated']],
  );
});

test('two files that give one numero to different contents report the record with its line', async t => {
  const offer = (content: string): string =>
    `<lheo><offres>\n<formation numero="FO_000001"><intitule-formation>CAP</intitule-formation><contenu-formation>${content}</contenu-formation></formation></offres></lheo>`;
  const built = await buildWith(t, [{ id: 'offre', kind: 'lheo', path: ['a.xml', 'b.xml'] }], {
    'a.xml': offer('Les pâtes'),
    'b.xml': offer('Les sauces'),
  });
  assert.deepEqual(
    built.report.sources[0]?.warnings.map(({ examples }) => examples),
    [['b.xml:2: same id as an earlier record, other values of content: the last are kept']],
  );
});

test('ids do not depend on the run, and are assigned without any numero', async () => {
  const anonymous =
    '<lheo><offres><formation><intitule-formation>Soudeur</intitule-formation><action><session><periode><debut>20270101</debut><fin>20270201</fin></periode></session><session><periode><debut>20270101</debut><fin>20270201</fin></periode></session></action></formation></offres></lheo>';
  const first = await collectText(anonymous);
  const second = await collectText(anonymous);
  assert.deepEqual(first.sessions, second.sessions);
  assert.equal(new Set(first.sessions.map(({ id }) => id)).size, 2);
});

test('one organisation, one place: spelling and missing coordinates do not double them', async () => {
  const at = (city: string, coordinates: string): string =>
    `<lieu-de-formation><coordonnees><adresse><ligne>1 rue de l’Exemple</ligne><codepostal>62300</codepostal><ville>${city}</ville>${coordinates}</adresse></coordonnees></lieu-de-formation>`;
  const geo = '<geolocalisation><latitude>50.43</latitude><longitude>2.83</longitude></geolocalisation>';
  const offerXml = (inside: string, n: number): string =>
    `<action numero="AC_00000${String(n)}">${inside}<session numero="SE_00000${String(n)}"/></action>`;
  const { places, sessions } = await collectText(
    formation(offerXml(at('Lens', geo), 1) + offerXml(at('LENS', geo), 2) + offerXml(at('Lens', ''), 3)),
  );
  assert.equal(places.length, 1);
  assert.deepEqual(
    sessions.map(({ placeId }) => placeId),
    Array(3).fill(places[0]?.id),
  );
});

test('ids and places of sessions do not depend on the day, nor on the order of the file', async () => {
  const at = (coordinates: string): string =>
    `<lieu-de-formation><coordonnees><adresse><ligne>1 rue de l’Exemple</ligne><codepostal>62300</codepostal><ville>Lens</ville>${coordinates}</adresse></coordonnees></lieu-de-formation>`;
  const geo = at('<geolocalisation><latitude>50.43</latitude><longitude>2.83</longitude></geolocalisation>');
  const sessionXml = (place: string, n: number, end: string): string =>
    `<action numero="AC_00000${String(n)}">${place}<session numero="1"><periode><debut>20260901</debut><fin>${end}</fin></periode></session></action>`;
  const actions = [
    sessionXml(geo, 1, '20261201'),
    sessionXml(at(''), 1, '20270601'),
    sessionXml(at(''), 2, '20270701'),
  ];
  const [early, late, reversed] = await Promise.all([
    collectText(formation(actions.join(''))),
    collectText(formation(actions.join('')), { today: '2027-01-01' }),
    collectText(formation(actions.toReversed().join('')), { today: '2027-01-01' }),
  ]);
  assert.deepEqual(late.sessions, early.sessions.slice(1));
  assert.deepEqual([early.places, reversed.places], [late.places, late.places]);
  assert.deepEqual(
    [late.places.map(({ lat }) => lat), late.sessions.map(({ placeId }) => placeId)],
    [[50.43], Array(2).fill(late.places[0]?.id)],
  );
  assert.deepEqual(
    reversed.sessions.map(({ placeId }) => placeId),
    late.sessions.map(({ placeId }) => placeId),
  );
});

test('two places make two records of one session', async () => {
  const at = (code: string, city: string): string =>
    `<lieu-de-formation><coordonnees><adresse><ligne>-</ligne><codepostal>${code}</codepostal><ville>${city}</ville></adresse></coordonnees></lieu-de-formation>`;
  const { sessions, places } = await collectText(session(at('59000', 'Lille') + at('62300', 'Lens')));
  assert.deepEqual(
    sessions.map(({ id, placeId }) => [id, placeId]),
    [
      ['src:SE_000001', places[0]?.id],
      ['src:SE_000001.2', places[1]?.id],
    ],
  );
});

test('sessions outside the territory are kept, unless the configuration excludes them', async () => {
  const paris = session(
    '<lieu-de-formation><coordonnees><adresse><ligne>-</ligne><codepostal>75019</codepostal><ville>Paris</ville></adresse></coordonnees></lieu-de-formation>',
  );
  assert.equal((await collectText(paris, { territory: 'reg-32' })).sessions.length, 1);
  const inside = await collectText(paris, { territory: 'reg-32', keepOutside: false });
  assert.deepEqual([inside.sessions.length, inside.places.length, inside.counts.outside], [0, 0, 1]);
});

test('a remote session is kept wherever its place is', async () => {
  const remote = session(
    '<modalites-enseignement>2</modalites-enseignement><lieu-de-formation><coordonnees><adresse><ligne>-</ligne><codepostal>75019</codepostal><ville>Paris</ville></adresse></coordonnees></lieu-de-formation>',
  );
  const { sessions, places } = await collectText(remote, { territory: 'reg-32', keepOutside: false });
  assert.deepEqual(
    sessions.map(({ mode, placeId }) => [mode, placeId]),
    [['remote', null]],
  );
  assert.equal(places.length, 0);
});

test('an offer with all its places outside the territory leaves no training without a session', async t => {
  const offer = session(
    '<lieu-de-formation><coordonnees><adresse><codepostal>75019</codepostal><ville>Paris</ville></adresse></coordonnees></lieu-de-formation>',
  );
  const folder = await folderWith(t, { 'o.xml': offer });
  const config = (more: object): object => ({
    title: 'Essai',
    publisher: { name: 'Nous' },
    territory: 'reg-32',
    today: '2026-11-24',
    sources: [{ id: 'o', kind: 'lheo', path: 'o.xml', ...more }],
  });
  const build = async (more: object): Promise<BuildReport> =>
    buildFeed(config(more), { folder, out: join(folder, 'out'), allowShrink: true });
  const { collections, sources } = await build({});
  assert.deepEqual([collections.trainings, collections.sessions], [undefined, undefined]);
  assert.deepEqual(
    sources[0]?.skipped.map(({ code, count }) => [code, count]),
    [['session-outside-territory', 1]],
  );
  assert.equal((await build({ keepOutside: true })).collections.sessions?.count, 1);
});

test('an end before the start is ignored, and the session is kept', async () => {
  const { sessions, problems } = await collectText(
    session('', '<periode><debut>20270901</debut><fin>20260901</fin></periode>'),
  );
  assert.deepEqual(
    sessions.map(({ start, end }) => [start, end]),
    [['2027-09-01', null]],
  );
  assert.deepEqual(
    problems.map(({ reason, severity }) => [reason.code, severity]),
    [['end-before-start', 'repaired']],
  );
});

test('a training whose sessions have all ended is kept', async () => {
  const { trainings, sessions, counts, problems } = await collectText(
    session('', '<periode><debut>20200901</debut><fin>20210601</fin></periode>'),
  );
  assert.deepEqual([trainings.length, sessions.length, counts.expired, problems.length], [1, 0, 1, 0]);
});

test('the elements of an offer are read the same in any order', async () => {
  const fields = [
    '<intitule-formation>Soudeur</intitule-formation>',
    '<code-ROME>H2913</code-ROME>',
    '<code-niveau-entree>4</code-niveau-entree>',
    '<x>?</x>',
  ];
  const orders = [fields, [...fields].reverse(), fields, [...fields.slice(2), ...fields.slice(0, 2)]];
  const offers = orders.map(
    (order, rank) =>
      `<formation numero="F00000${rank}">${order.join('\n')}<contenu-formation>Numéro ${rank}</contenu-formation></formation>`,
  );
  const { trainings } = await collectText(`<lheo><offres>${offers.join('')}</offres></lheo>`);
  assert.deepEqual(
    trainings.map(({ title, rome, entryLevel, content }) => [title, rome, entryLevel, content]),
    [0, 1, 2, 3].map(rank => ['Soudeur', ['H2913'], 3, `Numéro ${rank}`]),
  );
});
