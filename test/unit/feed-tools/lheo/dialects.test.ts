// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Each dialect of LHÉO gives the same kind of records.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect, collectText, fixture } from './support/collect.js';

test('a 2.3 formation gives its training, session, place and organisations', async () => {
  const { trainings, sessions, places, providers, problems, counts } = await collect(fixture('offres-2.3.xml'));
  assert.deepEqual(problems, []);
  assert.deepEqual(trainings, [
    {
      id: 'src:FO_000001',
      title: 'CAP cuisine',
      certifications: [
        { kind: 'rncp', code: '38430' },
        { kind: 'certifinfo', code: '115708' },
      ],
      certifying: true,
      level: 3,
      entryLevel: null,
      domains: [],
      formacodes: ['42746', '42752'],
      nsf: ['221'],
      rome: ['G1602'],
      sourceId: 'src',
      objective: 'Préparer le CAP.\n\nCuire & dresser\n\nNettoyer',
      content: 'Cuisine régionale',
      providerId: 'src:00000000100015',
      url: 'https://www.example.org/cap-cuisine',
    },
  ]);
  assert.deepEqual(sessions, [
    {
      id: 'src:SE_000001',
      trainingId: 'src:FO_000001',
      placeId: places[0]?.id,
      route: 'work-study',
      start: '2027-02',
      end: '2027-12-31',
      recruitment: 'suspended',
      mode: 'hybrid',
      entry: 'fixed',
      funded: true,
      funders: ['Conseil régional'],
      accessible: true,
      hours: 420,
      price: 1200.5,
      sourceId: 'src',
      providerId: 'src:00000000200015',
      contact: 'Accueil, 03 53 01 00 00, contact@example.org',
      url: 'https://www.example.org/session',
    },
  ]);
  assert.deepEqual(places, [
    {
      id: places[0]?.id,
      name: 'Restaurant d’exemple',
      street: '1 rue de l’Exemple',
      postalCode: '59000',
      communeCode: '59350',
      communeName: 'Lille',
      lat: 50.6292,
      lon: 3.0573,
      precision: 'exact',
      boarding: true,
    },
  ]);
  assert.deepEqual(providers, [
    {
      id: 'src:00000000100015',
      name: 'Centre d’exemple de Lille',
      siret: '00000000100015',
      uai: '0000001X',
      url: 'https://example.org',
      email: 'direction@example.org',
    },
    { id: 'src:00000000200015', name: 'CFA d’exemple de Lille', siret: '00000000200015' },
  ]);
  assert.equal(counts.expired, 1, 'the session that ended in June 2026 is over');
  assert.equal(counts.version, '2.3');
});

test('summaries of one action are one training with their own places and sessions', async () => {
  const { trainings, sessions, places, providers, counts } = await collect(fixture('index-2.2.xml'));
  assert.equal(counts.dialect, 'lheo-index');
  assert.equal(counts.version, '2.2');
  assert.deepEqual(
    trainings.map(({ id, title, level, entryLevel }) => ({ id, title, level, entryLevel })),
    [{ id: 'src:14_AF_0000000001', title: 'Licence pro guide conférencier', level: 6, entryLevel: 5 }],
  );
  assert.deepEqual(
    sessions.map(({ id, start, end, funded }) => ({ id, start, end, funded })),
    [
      { id: 'src:14_AF_0000000001_SE_0000000001', start: '2027-09', end: '2028-06', funded: false },
      { id: 'src:14_AF_0000000001_SE_0000000002', start: '2028-09', end: null, funded: null },
    ],
  );
  assert.deepEqual(
    places.map(({ communeCode, postalCode, lat, precision }) => ({ communeCode, postalCode, lat, precision })),
    [
      { communeCode: '75117', postalCode: '75017', lat: 48.897144, precision: 'exact' },
      { communeCode: '', postalCode: '59000', lat: null, precision: 'none' },
    ],
  );
  assert.deepEqual(
    providers.map(({ name }) => name),
    ['Centre d’exemple de Paris'],
  );
});

test('an EDOF export in ISO-8859-1 with CDATA is read', async () => {
  const { trainings, sessions, counts } = await collect(fixture('edof-latin1.xml'));
  assert.equal(counts.encoding, 'windows-1252');
  assert.equal(trainings[0]?.title, 'Métallerie & soudage');
  assert.equal(trainings[0]?.objective, "Souder à l'arc\n\nLire un plan");
  assert.deepEqual(trainings[0]?.certifications, [{ kind: 'rs', code: '5600' }]);
  assert.deepEqual(sessions[0]?.funders, ['Compte personnel de formation (CPF)']);
  assert.equal(sessions[0]?.mode, 'remote');
});

test('a root without a namespace, with a prefix, or <offres> alone is read', async () => {
  const offer = (p: string): string =>
    `<${p}formation><${p}intitule-formation>Soudeur</${p}intitule-formation></${p}formation>`;
  const files = [
    `<lheo><offres>${offer('')}</offres></lheo>`,
    `<l:lheo xmlns:l="http://lheo.gouv.fr/2.3"><l:offres>${offer('l:')}</l:offres></l:lheo>`,
    `<offres>${offer('')}</offres>`,
    `\n<?xml version="1.0"?>\n<lheo><offres>${offer('')}</offres></lheo>`,
  ];
  for (const file of files)
    assert.deepEqual(
      (await collectText(file)).trainings.map(({ title }) => title),
      ['Soudeur'],
      file,
    );
});

test('summarised organisations are returned', async () => {
  const { providers } = await collectText(
    '<lheo-index><resumes-organismes><resume-organisme><nom-organisme>Centre d’exemple</nom-organisme><SIRET>00000000100015</SIRET></resume-organisme></resumes-organismes></lheo-index>',
  );
  assert.deepEqual(providers, [{ id: 'src:00000000100015', name: 'Centre d’exemple', siret: '00000000100015' }]);
});

const accents = formationOf('Métallerie – été');
function formationOf(title: string, encoding = 'UTF-8'): string {
  return `<?xml version="1.0" encoding="${encoding}"?><lheo><offres><formation><intitule-formation>${title}</intitule-formation></formation></offres></lheo>`;
}
const utf16be = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
const windows = (text: string): Buffer => Buffer.from(text.replaceAll('–', '\u0096'), 'latin1');

for (const [name, bytes, repaired] of [
  ['UTF-8', Buffer.from(accents), 0],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${accents}`), 0],
  ['UTF-16 little-endian', Buffer.from(`\uFEFF${accents}`, 'utf16le'), 0],
  ['UTF-16 big-endian', utf16be(accents), 0],
  ['windows-1252', windows(formationOf('Métallerie – été', 'windows-1252')), 0],
  ['windows-1252 said to be ISO-8859-1', windows(formationOf('Métallerie – été', 'ISO-8859-1')), 0],
  ['windows-1252 said to be UTF-8', windows(accents), 1],
  ['UTF-8 said to be ISO-8859-1', Buffer.from(formationOf('Métallerie – été', 'ISO-8859-1')), 1],
] as const) {
  test(`accents survive ${name}`, async () => {
    const { trainings, problems } = await collectText(bytes);
    assert.equal(trainings[0]?.title, 'Métallerie – été');
    assert.equal(problems.filter(({ reason }) => reason.code === 'encoding-not-declared').length, repaired);
  });
}

test('ISO-8859-15 has its œ', async () => {
  const bytes = Buffer.from(formationOf('Gros \u00bduvre \u00a4', 'ISO-8859-15'), 'latin1');
  assert.equal((await collectText(bytes)).trainings[0]?.title, 'Gros œuvre €');
});
