// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Tables of values: in the file, then in the feed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { departmentOf } from '../../../../packages/feed-tools/src/readers/lheo/values/codes.js';
import { collectText, formation, session } from './support/collect.js';

const levels: readonly (readonly [string, number | null])[] = [
  ['0', null],
  ['1', null],
  ['2', 1],
  ['3', 2],
  ['4', 3],
  ['5', 4],
  ['6', 5],
  ['06', 5],
  ['7', 6],
  ['8', 7],
  ['11', 1],
  ['12', 2],
  ['13', 3],
  ['14', 4],
  ['15', 5],
  ['16', 6],
  ['17', 7],
  ['18', 8],
  ['-', null],
  ['', null],
];
for (const [code, level] of levels) {
  test(`level code "${code}" is level ${String(level)}`, async () => {
    const { trainings, problems } = await collectText(
      formation(`<code-niveau-entree>${code}</code-niveau-entree><code-niveau-sortie>${code}</code-niveau-sortie>`),
    );
    assert.deepEqual([trainings[0]?.level, trainings[0]?.entryLevel, problems.length], [level, level, 0]);
  });
}
test('an unknown level code gives no level, and is reported', async () => {
  const { trainings, problems } = await collectText(formation('<code-niveau-sortie>9</code-niveau-sortie>'));
  assert.equal(trainings[0]?.level, null);
  assert.deepEqual(problems[0]?.reason, { code: 'level-unknown', params: { value: '9' } });
});

const rhythms: readonly (readonly [string, string[] | undefined])[] = [
  ['Cours du soir', ['evening']],
  ['Temps partiel, en soirée ou le week-end', ['part-time', 'evening', 'weekend']],
  ['Le samedi matin', ['weekend']],
  ['TEMPS PARTIEL', ['part-time']],
  ['fins de semaine', ['weekend']],
  ['Continu temps plein, modulaire', undefined],
  ['Cours du jour', undefined],
  ['-', undefined],
  ['', undefined],
  ['Pas de cours du soir', undefined],
  ['Temps plein, hors week-end', undefined],
  ['Du lundi au vendredi, sauf le soir', undefined],
  ['du lundi au samedi', undefined],
  ['Pressoir', undefined],
];
for (const [text, expectedRhythms] of rhythms) {
  test(`rhythm "${text}" gives ${expectedRhythms?.join(', ') ?? 'nothing'}`, async () => {
    const { sessions, problems } = await collectText(session(`<rythme-formation>${text}</rythme-formation>`, ''));
    assert.deepEqual([sessions[0]?.rhythms, problems.length], [expectedRhythms, 0]);
  });
}
test('the Formacode of part-time means part-time', async () => {
  const { sessions } = await collectText(
    session('<code-modalite-pedagogique ref="V12">95001</code-modalite-pedagogique>', ''),
  );
  assert.deepEqual(sessions[0]?.rhythms, ['part-time']);
});

const dates: readonly (readonly [string, string | null, number])[] = [
  ['20270901', '2027-09-01', 0],
  ['20270900', '2027-09', 0],
  ['20270000', null, 0],
  ['00000000', null, 0],
  ['99999999', null, 0],
  ['', null, 0],
  ['-', null, 0],
  ['2027-09-01', '2027-09-01', 0],
  ['01/09/2027', '2027-09-01', 0],
  ['20280229', '2028-02-29', 0],
  ['20270229', '2027-02', 1],
  ['20271301', null, 1],
  ['septembre', null, 1],
  ['18000101', null, 1],
  ['202709', null, 1],
];
for (const [text, value, faults] of dates) {
  test(`date "${text}" is ${String(value)}`, async () => {
    const { sessions, problems } = await collectText(session('', `<periode><debut>${text}</debut></periode>`));
    assert.deepEqual([sessions[0]?.start, problems.length], [value, faults]);
  });
}

const ends: readonly (readonly [string, string, string, boolean])[] = [
  ['yesterday', '20261123', '0', false],
  ['today', '20261124', '0', true],
  ['this month', '20261100', '0', true],
  ['last month', '20261000', '0', false],
  ['an unknown day', '99999999', '0', true],
  ['this year', '20260000', '0', true],
  ['yesterday, entries all year', '20261123', '1', true],
];
for (const [name, end, entry, isKept] of ends) {
  test(`a session that ends ${name} is ${isKept ? 'kept' : 'over'}`, async () => {
    const { sessions, counts } = await collectText(
      session(
        `<modalites-entrees-sorties>${entry}</modalites-entrees-sorties>`,
        `<periode><debut>20250901</debut><fin>${end}</fin></periode>`,
      ),
    );
    assert.deepEqual([sessions.length, counts.expired], isKept ? [1, 0] : [0, 1]);
  });
}
test('a session or an action marked as over is over', async () => {
  const flag = (info: string, pair: string): string =>
    `<extras info="${info}"><extra info="${pair}">1</extra></extras>`;
  assert.equal((await collectText(session('', flag('session-perimee', 'session-perimee')))).counts.expired, 1);
  assert.equal((await collectText(session(flag('type-action', 'action-perimee')))).counts.expired, 1);
});

const urls: readonly (readonly [string, string | undefined])[] = [
  ['https://www.example.org/a?b=c&amp;d=e', 'https://www.example.org/a?b=c&d=e'],
  ['lyceedekerneuzec.fr', 'https://lyceedekerneuzec.fr'],
  ['www2.cndp.fr/x', 'https://www2.cndp.fr/x'],
  ['HTTP://Example.org', 'http://Example.org'],
  ['http:/example.org/a', 'http://example.org/a'],
  ['http://https://example.org', 'http://example.org'],
  ['-', undefined],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['//example.org', undefined],
  ['notre site', undefined],
  ['http://', undefined],
  ['nous consulter', undefined],
  ['https://user@example.org/', undefined],
  ['contact@example.org', undefined],
  ['https://exa\u202Emple.org/', undefined],
];
for (const [text, url] of urls) {
  test(`address "${text}" is ${String(url)}`, async () => {
    const { trainings } = await collectText(formation(`<url-formation><urlweb>${text}</urlweb></url-formation>`));
    assert.equal(trainings[0]?.url, url);
  });
}

const points: readonly (readonly [string, string, number | null, number | null, string?])[] = [
  ['50.63', '3.06', 50.63, 3.06],
  ['50,63', '3,06', 50.63, 3.06],
  ['3.06', '50.63', 50.63, 3.06, 'repaired'],
  ['0', '0', null, null, 'noted'],
  ['', '', null, null],
  ['-', '-', null, null],
  ['50.63', '', null, null, 'noted'],
  ['40.7', '-74', null, null, 'noted'],
  ['N 50', 'E 3', null, null, 'noted'],
  ['-21.1', '55.5', -21.1, 55.5],
  ['4.9', '-52.3', 4.9, -52.3],
  ['48', '2', 48, 2],
  ['1e9', '3', null, null, 'noted'],
];
for (const [lat, lon, keptLat, keptLon, severity] of points) {
  test(`coordinates "${lat}", "${lon}" are ${String(keptLat)}, ${String(keptLon)}`, async () => {
    const { places, problems } = await collectText(
      session(
        `<lieu-de-formation><coordonnees><adresse><ligne>-</ligne><codepostal>59000</codepostal><ville>Lille</ville><geolocalisation><latitude>${lat}</latitude><longitude>${lon}</longitude></geolocalisation></adresse></coordonnees></lieu-de-formation>`,
      ),
    );
    assert.deepEqual(
      [places[0]?.lat, places[0]?.lon, places[0]?.precision],
      [keptLat, keptLon, keptLat === null ? 'none' : 'exact'],
    );
    assert.deepEqual(
      problems.map(problem => problem.severity),
      severity === undefined ? [] : [severity],
    );
  });
}

const prices: readonly (readonly [string, number | undefined])[] = [
  ['1200', 1200],
  ['1 200,50 €', 1200.5],
  ['1.200,50', 1200.5],
  ['1,200.50', 1200.5],
  ['1.200', 1200],
  ['12.5', 12.5],
  ['0', 0],
  ['gratuit', 0],
  ['-', undefined],
  ['', undefined],
  ['-50', undefined],
  ['sur devis', undefined],
  ['NaN', undefined],
];
for (const [text, price] of prices) {
  test(`price "${text}" is ${String(price)}`, async () => {
    const { sessions } = await collectText(session(`<prix-total-TTC>${text}</prix-total-TTC>`));
    assert.equal(sessions[0]?.price, price);
  });
}

const accesses: readonly (readonly [string, boolean | null])[] = [
  ['Accès handicapé possible', true],
  ['oui', true],
  ['1', true],
  ['non', false],
  ['Non accessible', false],
  ['Pas d’accès', false],
  ['0', false],
  ['-', null],
  ['', null],
  ['Non renseigné', null],
  ['Nous consulter', null],
];
for (const [text, accessible] of accesses) {
  test(`access "${text}" is ${String(accessible)}`, async () => {
    const { sessions } = await collectText(session(`<acces-handicapes>${text}</acces-handicapes>`));
    assert.equal(sessions[0]?.accessible, accessible);
  });
}

const dispositif = (apprenticeship: string, workStudy: string): string =>
  `<extras info="dispositif"><extra info="contrat-apprentissage">${apprenticeship}</extra><extra info="contrat-professionnalisation">${workStudy}</extra></extras>`;
const initial = (value: string): string =>
  `<extras info="type-action"><extra info="formation-initiale">${value}</extra></extras>`;
const alternance = (text: string): string => `<modalites-alternance>${text}</modalites-alternance>`;
const routes: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  ['nothing', '', '', 'Soudeur', ['continuing']],
  ['a cycle in apprenticeship', '', '<cycle><type-cycle>1</type-cycle></cycle>', 'Soudeur', ['apprenticeship']],
  ['a school cycle', '', '<cycle><type-cycle>0</type-cycle></cycle>', 'Soudeur', ['school']],
  [
    'a cycle under any contract',
    '',
    '<cycle><type-cycle>1</type-cycle><alternance><type-alternance>0</type-alternance></alternance></cycle>',
    'Soudeur',
    ['apprenticeship', 'work-study'],
  ],
  ['extras with both contracts', dispositif('1', '1'), '', 'Soudeur', ['apprenticeship', 'work-study']],
  ['extras with one contract', dispositif('0', '1'), '', 'Soudeur', ['work-study']],
  ['formation initiale', initial('1'), '', 'Soudeur', ['school']],
  [
    'Onisep’s formation initiale',
    '<extras info="type-formation"><extra info="formation-initiale">1</extra></extras>',
    '',
    'Soudeur',
    ['school'],
  ],
  ['a VAE', '', '', 'VAE – CAP cuisine', ['vae']],
  [
    'no to every question',
    dispositif('0', '0') + initial('0') + alternance('Contrat d’apprentissage'),
    '',
    'Soudeur',
    ['continuing'],
  ],
  ['alternance in words', alternance('Contrat de professionnalisation'), '', 'Soudeur', ['work-study']],
  [
    'alternance in words, both',
    alternance('Apprentissage ou professionnalisation'),
    '',
    'Soudeur',
    ['apprenticeship', 'work-study'],
  ],
  ['alternance denied', alternance('Hors apprentissage'), '', 'Soudeur', ['continuing']],
  ['a title in apprenticeship', '', '', 'CAP cuisine en apprentissage', ['apprenticeship']],
  ['a title about apprenticeship masters', '', '', 'Devenir maître d’apprentissage', ['continuing']],
  [
    'Éducation nationale alone',
    '<organisme-financeur><code-financeur>12</code-financeur></organisme-financeur>',
    '',
    'Soudeur',
    ['school'],
  ],
];
for (const [name, action, inside, title, expected] of routes) {
  test(`route of ${name}: ${expected.join(', ')}`, async () => {
    const { sessions } = await collectText(session(action, inside, title));
    assert.deepEqual(
      sessions.map(({ route }) => route),
      expected,
    );
  });
}

test('a session is eligible for CPF when a valid national list, for every branch, contains it', async () => {
  const list = (until: string, branch: string): string =>
    `<extras info="eligibilite-cpf"><extra info="fin-validite">${until}</extra><extra info="france-entiere">1</extra><extra info="inter-branche">${branch}</extra></extras>`;
  const funders = async (extras: string): Promise<string[] | undefined> =>
    (await collectText(session('', extras))).sessions[0]?.funders;
  assert.deepEqual(await funders(list('20271231', '1')), ['Compte personnel de formation (CPF)']);
  assert.deepEqual(await funders(list('20191231', '1') + list('20271231', '0')), []);
});

const places: readonly (readonly [string, string, string | undefined])[] = [
  ['59350', '', '59'],
  ['', '59000', '59'],
  ['2A004', '', '2A'],
  ['', '20090', '2A'],
  ['', '20200', '2B'],
  ['97411', '', '974'],
  ['', '97400', '974'],
  ['', '', undefined],
];
for (const [communeCode, postalCode, department] of places) {
  test(`département of commune "${communeCode}", postal code "${postalCode}": ${String(department)}`, () => {
    assert.equal(departmentOf({ communeCode, postalCode }), department);
  });
}
