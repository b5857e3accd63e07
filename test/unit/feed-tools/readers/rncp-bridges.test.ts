// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { realData, withoutRealData } from '../../../support/paths.js';
import { buildWith } from '../support/built.js';
import { trainingOf } from '../support/records.js';

const RNCP = { id: 'r', kind: 'rncp', path: 'r.xml' };
const OFFERS = { id: 'o', kind: 'feed', path: 'o.json' };

/** Returns an offer that has only the RNCP numbers of the certifications it leads to. */
const offer = (...codes: string[]): object =>
  trainingOf(`offre-${codes.join('-')}`, {
    certifications: codes.map(code => ({ kind: 'rncp', code })),
    providerId: 'atelier',
  });

const sheet = (number: string, title: string, inside: string, state = '<ACTIF>Oui</ACTIF>'): string =>
  `<FICHE><NUMERO_FICHE>${number}</NUMERO_FICHE>\n<INTITULE>${title}</INTITULE>\n${inside}\n${state}</FICHE>`;

const sheets = (...all: string[]): string => `<FICHES><VERSION_FLUX>4.1</VERSION_FLUX>\n${all.join('\n')}</FICHES>`;

const blocks = (...all: [code: string, title: string][]): string =>
  `<BLOCS_COMPETENCES>${all
    .map(
      ([code, title]) =>
        `\n<BLOC_COMPETENCES><CODE>${code}</CODE><LIBELLE>${title}</LIBELLE><LISTE_COMPETENCES>Savoir</LISTE_COMPETENCES></BLOC_COMPETENCES>`,
    )
    .join('')}</BLOCS_COMPETENCES>`;

const newer = (number: string): string =>
  `<NOUVELLES_CERTIFICATIONS><NOUVELLE_CERTIFICATION><ID_FICHE_NOUVELLE_CERTIFICATION>${number}</ID_FICHE_NOUVELLE_CERTIFICATION></NOUVELLE_CERTIFICATION></NOUVELLES_CERTIFICATIONS>`;

const older = (...numbers: string[]): string =>
  `<ANCIENNES_CERTIFICATIONS>${numbers
    .map(
      number =>
        `\n<ANCIENNE_CERTIFICATION><ID_FICHE_ANCIENNE_CERTIFICATION>${number}</ID_FICHE_ANCIENNE_CERTIFICATION></ANCIENNE_CERTIFICATION>`,
    )
    .join('')}</ANCIENNES_CERTIFICATIONS>`;

const correspondence = (sourceCodes: string[], number: string, targetCodes: string[]): string => {
  const codes = (ids: string[]): string =>
    ids.map(id => `<BLOC_COMPETENCES><CODE>${id}</CODE></BLOC_COMPETENCES>`).join('');
  const source = sourceCodes.length ? `<SOURCE>${codes(sourceCodes)}</SOURCE>` : '';
  return `\n<CORRESPONDANCE>${source}<DESTINATION><NUMERO_FICHE>${number}</NUMERO_FICHE>${codes(targetCodes)}</DESTINATION></CORRESPONDANCE>`;
};

async function built(
  t: TestContext,
  xml: string,
  trainings: object[],
): Promise<{ of: (id: string) => Training | undefined; warnings: string[] }> {
  const files = { 'r.xml': xml, 'o.json': JSON.stringify({ trainings }) };
  const { records, report } = await buildWith(t, [OFFERS, RNCP], files);
  const all = await records('trainings');
  return {
    of: id => all.find(item => item.id === id),
    warnings: report.sources.flatMap(({ warnings }) => warnings.flatMap(({ examples }) => examples)),
  };
}

test('rncp: blocks, equivalences and successions reach the certification and its offers', async t => {
  const lamps = sheet(
    'RNCP111',
    'Éclairage des rues',
    `${older('RNCP110', 'RNCP109')}${newer('RNCP112')}${blocks(['RNCP111BC01', 'Allumer &amp; régler'], ['RNCP111BC02', 'Éteindre'])}
    <CORRESPONDANCES>${correspondence([], 'RNCP110', [])}${correspondence(['RNCP111BC02'], 'RS7', [])}${correspondence(['RNCP111BC01'], 'RNCP109', ['RNCP109BC03', 'RNCP109BC04'])}</CORRESPONDANCES>`,
  );
  const xml = sheets(lamps, sheet('RNCP110', 'Allumage', '<ABREGE><CODE>BTS</CODE></ABREGE>', '<ACTIF>Non</ACTIF>'));
  const { of, warnings } = await built(t, xml, [offer('111')]);
  assert.deepEqual(warnings, []);
  const expected = {
    blocks: [
      { id: 'RNCP111BC01', title: 'Allumer & régler' },
      { id: 'RNCP111BC02', title: 'Éteindre' },
    ],
    equivalences: [
      { kind: 'rncp', code: '110', blocks: [], otherBlocks: [], title: 'BTS Allumage' },
      { kind: 'rs', code: '7', blocks: ['RNCP111BC02'], otherBlocks: [] },
      { kind: 'rncp', code: '109', blocks: ['RNCP111BC01'], otherBlocks: ['RNCP109BC03', 'RNCP109BC04'] },
    ],
    succeeds: [
      { kind: 'rncp', code: '110', title: 'BTS Allumage' },
      { kind: 'rncp', code: '109' },
    ],
    succeededBy: [{ kind: 'rncp', code: '112' }],
  };
  for (const id of ['rncp-111', 'offre-111']) {
    const { blocks: parts, equivalences, succeeds, succeededBy }: Partial<Training> = of(id) ?? {};
    assert.deepEqual({ blocks: parts, equivalences, succeeds, succeededBy }, expected, id);
  }
  assert.equal(of('rncp-111')?.fieldSources, undefined);
  assert.deepEqual(
    of('offre-111')?.fieldSources?.filter(({ field }) => field in expected),
    Object.keys(expected).map(field => ({ field, sourceId: 'r' })),
  );
});

test('rncp: a certification that has ended names its successor', async t => {
  const inside = `${newer('RNCP121')}${blocks(['RNCP120BC01', 'Souder'])}<CORRESPONDANCES>${correspondence([], 'RNCP119', [])}</CORRESPONDANCES>`;
  const closed = inside.replaceAll('RNCP120', 'RNCP122');
  const xml = sheets(
    sheet(
      'RNCP120',
      'Soudage',
      inside,
      '<DATE_FIN_ENREGISTREMENT>31/08/2020</DATE_FIN_ENREGISTREMENT><ACTIF>Oui</ACTIF>',
    ),
    sheet('RNCP122', 'Brasage', closed, '<ACTIF>Non</ACTIF>'),
  );
  const { of } = await built(t, xml, [offer('120'), offer('122')]);
  for (const id of ['offre-120', 'offre-122']) {
    assert.deepEqual(of(id)?.succeededBy, [{ kind: 'rncp', code: '121' }], id);
    assert.deepEqual([of(id)?.blocks, of(id)?.equivalences], [undefined, undefined], id);
  }
});

test('rncp: an offer with two RNCP numbers has the bridges of neither', async t => {
  const xml = sheets(
    sheet('RNCP130', 'Peinture', blocks(['RNCP130BC01', 'Peindre'])),
    sheet('RNCP131', 'Vitrerie', blocks(['RNCP131BC01', 'Poser'])),
    sheet('RNCP132', 'Menuiserie', ''),
  );
  const { of } = await built(t, xml, [offer('130'), offer('130', '131'), offer('132')]);
  assert.deepEqual(of('offre-130')?.blocks, [{ id: 'RNCP130BC01', title: 'Peindre' }]);
  assert.equal(of('offre-130-131')?.blocks, undefined);
  for (const field of ['blocks', 'equivalences', 'succeeds', 'succeededBy'] as const)
    assert.ok(!Object.hasOwn(of('offre-132') ?? {}, field), field);
});

test('rncp: the CSV export, without bridges, does not hide those of the XML', async t => {
  const table =
    'Numero_Fiche;Intitule;Nomenclature_Europe_Niveau;Date_Fin_Enregistrement;Actif\nRNCP160;Tissage;NIV3;;ACTIVE\n';
  const files = {
    'a.csv': table,
    'r.xml': sheets(sheet('RNCP160', 'Tissage', newer('RNCP161'))),
    'o.json': JSON.stringify({ trainings: [offer('160')] }),
  };
  const { records, report } = await buildWith(t, [OFFERS, { id: 'a', kind: 'rncp', path: 'a.csv' }, RNCP], files);
  const match = (await records('trainings')).find(({ id }) => id === 'offre-160');
  assert.deepEqual(match?.succeededBy, [{ kind: 'rncp', code: '161' }]);
  assert.deepEqual(match.fieldSources?.at(-1), { field: 'succeededBy', sourceId: 'r' });
  assert.deepEqual(
    report.sources.flatMap(({ warnings }) => warnings),
    [],
  );
});

test('rncp: each faulty bridge is reported with its line; a list of blocks is whole or absent', async t => {
  const xml = sheets(
    sheet(
      'RNCP140',
      'Taille',
      `${older('RNCP139', 'RNCP140', 'demain')}${blocks(['RNCP140BC01', 'Tailler'], ['RNCP140BC02', ''])}`,
    ),
    sheet('RNCP141', 'Pose', blocks(['RNCP141BC01', 'Poser'], ['RNCP999BC01', 'Ailleurs'])),
    sheet('RNCP142', 'Coupe', blocks(['RNCP142BC01', 'Couper'], ['RNCP142BC01', 'Coudre'])),
    sheet(
      'RNCP143',
      'Tri',
      `<CORRESPONDANCES>${correspondence(['RNCP1BC01'], 'RNCP139', [])}${correspondence([], 'RNCP139', [])}</CORRESPONDANCES>`,
    ),
    sheet('RNCP144', 'Lavage', blocks(['RNCP144BC01', 'Laver'])),
    sheet('RNCP144', 'Lavage', blocks(['RNCP144BC01', 'Rincer'])),
  );
  const lineOf = (words: string, from = 0): number => xml.slice(0, xml.indexOf(words, from)).split('\n').length;
  const ids = ['140', '141', '142', '143', '144'];
  const { of, warnings } = await built(
    t,
    xml,
    ids.map(id => offer(id)),
  );
  assert.deepEqual(of('offre-140')?.succeeds, [{ kind: 'rncp', code: '139' }]);
  for (const id of ['offre-140', 'offre-141', 'offre-142']) assert.equal(of(id)?.blocks, undefined, id);
  assert.deepEqual(of('offre-143')?.equivalences, [{ kind: 'rncp', code: '139', blocks: [], otherBlocks: [] }]);
  assert.deepEqual(of('offre-144')?.blocks, [{ id: 'RNCP144BC01', title: 'Laver' }]);
  const assertMessage = (line: number, words: string): void =>
    assert.ok(
      warnings.some(item => item.startsWith(`r.xml:${line}: `) && item.includes(words)),
      `${line} ${words} in ${warnings.join('\n')}`,
    );
  assertMessage(
    lineOf('<ID_FICHE_ANCIENNE_CERTIFICATION>RNCP140'),
    '"RNCP140" is not the number of another certification',
  );
  assertMessage(lineOf('<ID_FICHE_ANCIENNE_CERTIFICATION>demain'), '"demain" is not');
  assertMessage(lineOf('<CODE>RNCP140BC02'), 'block "RNCP140BC02"');
  assertMessage(lineOf('<CODE>RNCP999BC01'), 'block "RNCP999BC01"');
  assertMessage(lineOf('Coudre'), 'block "RNCP142BC01"');
  assertMessage(lineOf('<CODE>RNCP1BC01'), 'the equivalence with "RNCP139"');
  assertMessage(lineOf('<NUMERO_FICHE>RNCP144', xml.indexOf('Laver')), 'a second sheet of "RNCP144"');
});

test('rncp: a sheet with endless blocks gives no bridge, is reported, and affects nothing else', async t => {
  const many = Array.from({ length: 5000 }, (_, rank): [string, string] => [`RNCP150BC${rank}`, 'Encore']);
  const xml = sheets(
    sheet('RNCP150', 'Chaîne', `${newer('RNCP1')}${blocks(...many)}`),
    sheet('RNCP151', 'Trame', `${newer('RNCP1')}${blocks(['RNCP151BC01', 'long '.repeat(1000)])}`),
    sheet('RNCP152', 'Fil', newer('RNCP1')),
  );
  const { of, warnings } = await built(t, xml, [offer('150'), offer('151'), offer('152')]);
  for (const id of ['offre-150', 'offre-151'])
    assert.deepEqual([of(id)?.blocks, of(id)?.succeededBy], [undefined, undefined], id);
  assert.equal(of('rncp-150')?.title, 'Chaîne');
  assert.deepEqual(of('offre-152')?.succeededBy, [{ kind: 'rncp', code: '1' }]);
  assert.equal(
    warnings.filter(item => /^r\.xml:\d+: blocks, equivalences and successions of the sheet left out/.test(item))
      .length,
    2,
  );
});

test('rncp: the twelve real sheets equal those of an independent reading', { skip: withoutRealData }, async t => {
  const xml = readFileSync(`${realData}/certifications/export_fiches_RNCP_fixture.xml`, 'utf8');
  const fiches = xml.split('<FICHE>').slice(1);
  const all = (text: string, pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, matches = '']) => matches);
  const numbers = fiches.map(item => /<NUMERO_FICHE>RNCP(\d+)</.exec(item)?.[1] ?? '');
  const { of, warnings } = await built(
    t,
    xml,
    numbers.map(number => offer(number)),
  );
  assert.deepEqual(
    warnings.filter(item => /block|succession|equivalence|second sheet/.test(item)),
    [],
  );
  let current = 0;
  for (const [rank, entry] of fiches.entries()) {
    const number = numbers[rank] ?? '';
    const training = of(`offre-${number}`);
    const codes = (rest: Training['succeeds' | 'succeededBy'] = []): string[] => rest.map(({ code }) => `RNCP${code}`);
    assert.deepEqual(codes(training?.succeeds), all(entry, /<ID_FICHE_ANCIENNE_CERTIFICATION>(\w+)</g), number);
    assert.deepEqual(codes(training?.succeededBy), all(entry, /<ID_FICHE_NOUVELLE_CERTIFICATION>(\w+)</g), number);
    if (of(`rncp-${number}`) === undefined) {
      assert.deepEqual([training?.blocks, training?.equivalences], [undefined, undefined], number);
      continue;
    }
    current++;
    const titles = all(entry, /<CODE>RNCP\d+BC\d+<\/CODE>\s*<LIBELLE>([^<]+)</g);
    assert.deepEqual(
      training?.blocks?.map(({ title }) => title),
      titles,
      number,
    );
    assert.equal(training?.equivalences?.length ?? 0, all(entry, /<(CORRESPONDANCE)>/g).length, number);
  }
  assert.ok(current > 0);
  // The file has the sheet of the new diploma, so its title is known.
  assert.deepEqual(of('offre-34762')?.succeededBy, [
    { kind: 'rncp', code: '39568', title: 'Diplôme d’études supérieures en management (Programme Grande École)' },
  ]);
});
