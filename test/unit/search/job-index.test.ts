// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJobIndex, JOB_SYNONYMS } from '@orientation-widgets/search';

const job = (id: string, masculine: string, feminine: string, sectors: string[] = []) => ({
  id,
  title: { feminine, masculine },
  sectors,
});

const jobs = [
  job('boulanger', 'Boulanger', 'Boulangère', ['Alimentation']),
  job('patissier', 'Pâtissier', 'Pâtissière', ['Alimentation']),
  job('developpeur', 'Développeur informatique', 'Développeuse informatique', ['Numérique']),
  job('garde', 'Garde d’enfants', 'Garde d’enfants', ['Social']),
  job('infirmier', 'Infirmier en soins généraux', 'Infirmière en soins généraux', ['Santé']),
  job('hote', 'Hôte de caisse', 'Hôtesse de caisse', ['Commerce']),
  job('sage-femme', 'Maïeuticien', 'Sage-femme', ['Santé']),
  job('conducteur', 'Conducteur de poids lourd', 'Conductrice de poids lourd', ['Transport']),
];
const appellations = [
  { id: 'developpeur', names: ['Développeur / Développeuse web', 'Développeur / Développeuse full-stack'] },
  { id: 'garde', names: ['Assistant maternel / Assistante maternelle', 'Baby-sitter'] },
  { id: 'boulanger', names: ['Aide-boulanger / Aide-boulangère', 'Boulanger-pâtissier / Boulangère-pâtissière'] },
  { id: 'inconnu', names: ['Boulanger / Boulangère fantôme'] },
];
const index = createJobIndex({ jobs, appellations });
const first = (text: string): string | undefined => index.search(text).hits[0]?.jobId;

const FINDS: readonly (readonly [why: string, text: string, jobId: string])[] = [
  ['masculine', 'boulanger', 'boulanger'],
  ['feminine', 'boulangère', 'boulanger'],
  ['no accent, plural', 'boulangeres', 'boulanger'],
  ['one error', 'boulengère', 'boulanger'],
  ['two errors', 'boulengerre', 'boulanger'],
  ['begun', 'boul', 'boulanger'],
  ['irregular feminine', 'hôtesse', 'hote'],
  ['two names with nothing in common', 'sage femme', 'sage-femme'],
  ['the other of them', 'maïeuticien', 'sage-femme'],
  ['everyday words', 'nounou', 'garde'],
  ['an abbreviation', 'dev web', 'developpeur'],
  ['another name, in the feminine', 'développeuse full stack', 'developpeur'],
  ['an everyday word for a vehicle', 'camionneuse', 'conducteur'],
  ['words in another order', 'soins infirmière', 'infirmier'],
  ['in English', 'Nurse', 'infirmier'],
  ['in Dutch', 'vrachtwagenchauffeur', 'conducteur'],
  ['in Arabic', 'ممرضة', 'infirmier'],
  ['in Arabic, with its article and vowels', 'الخَبَّاز', 'boulanger'],
];
for (const [why, text, jobId] of FINDS)
  test(`« ${text} » (${why}) finds ${jobId}`, () => assert.equal(first(text), jobId));

test('every beginning of a name leads to its job, from the fourth letter', () => {
  for (let end = 4; end <= 'développeuse web'.length; end++)
    assert.equal(first('développeuse web'.slice(0, end)), 'developpeur');
});

test('what most people mean by a word comes before the names that hold it, which stay', () => {
  const synonyms = { ...JOB_SYNONYMS, boulanger: '=pâtissier' };
  const jobIdsWith = (table?: Readonly<Record<string, string>>): string[] =>
    createJobIndex({ jobs, appellations, ...(table && { synonyms: table }) })
      .search('boulanger')
      .hits.map(({ jobId }) => jobId)
      .slice(0, 2);
  assert.deepEqual(jobIdsWith(), ['boulanger', 'patissier'].slice(0, jobIdsWith().length));
  assert.deepEqual(jobIdsWith(synonyms), ['patissier', 'boulanger']);
});

test('returns each job once, with the best matching name unless it is its own', () => {
  const { hits } = index.search('développeur web');
  assert.deepEqual(
    hits.map(({ jobId }) => jobId),
    ['developpeur'],
  );
  assert.equal(hits[0]?.name, 'Développeur / Développeuse web');
  assert.equal(index.search('développeur informatique').hits[0]?.name, undefined);
});

test('a job’s own name comes before another job’s other name', () => {
  assert.deepEqual(
    index
      .search('pâtissier')
      .hits.map(({ jobId }) => jobId)
      .slice(0, 2),
    ['patissier', 'boulanger'],
  );
});

test('a sector leads to its jobs', () => {
  assert.deepEqual(
    index
      .search('santé')
      .hits.map(({ jobId }) => jobId)
      .sort(),
    ['infirmier', 'sage-femme'],
  );
});

test('omits names of missing jobs, and finds nothing without a word', () => {
  assert.equal(index.size, jobs.length);
  assert.equal(
    index.search('fantôme').hits.some(({ jobId }) => jobId === 'inconnu'),
    false,
  );
  assert.deepEqual(index.search(' ?! ').hits, []);
  assert.deepEqual(index.search('كلمة').hits, [], 'not one letter is in the names: every job would be a false answer');
});

test('returns the nearest names as a partial match when none has every word', () => {
  const { hits, partial } = index.search('boulanger astronaute');
  assert.equal(partial, true);
  assert.equal(hits[0]?.jobId, 'boulanger');
});

test('reports a misspelled name as a near match, but not the beginning of a name', () => {
  assert.equal(index.search('boulengerre').partial, true);
  for (const typedText of ['boulangère', 'boul', 'nounou', 'nurse'])
    assert.equal(index.search(typedText).partial, false, typedText);
});

test('reports a corrected word, and searches quoted text as typed', () => {
  assert.deepEqual(
    index.search('boulengerre').corrections?.map(({ typed: typedText }) => typedText),
    ['boulengerre'],
  );
  assert.equal(index.search('boulanger').corrections, undefined);
  assert.deepEqual(index.search('"boulengerre"').hits, []);
  assert.deepEqual(index.search('« nurse »').hits, [], 'a name in another language is not translated either');
  assert.equal(index.search('« boulanger »').hits[0]?.jobId, 'boulanger');
});

const trades = createJobIndex({
  jobs: [
    job('rails', 'Poseur de menuiseries', 'Poseuse de menuiseries'),
    job('escort', 'Agent de protection rapprochée', 'Agente de protection rapprochée'),
    job('poultry', 'Aviculteur', 'Avicultrice'),
    job('foals', 'Éleveur d’équidés', 'Éleveuse d’équidés'),
    job('architect', 'Architecte du bâtiment', 'Architecte du bâtiment'),
    job('frames', 'Dessinateur de structures en bois', 'Dessinatrice de structures en bois'),
    job('baker', 'Boulanger', 'Boulangère'),
    job('ovens', 'Technicien de fours', 'Technicienne de fours'),
    job('hairdresser', 'Coiffeur', 'Coiffeuse'),
    job('carer', 'Aide-soignant', 'Aide-soignante'),
  ],
  appellations: [
    { id: 'rails', names: ['Poseur / Poseuse de garde-corps'] },
    { id: 'escort', names: ['Garde du corps privé / Garde du corps privée'] },
    { id: 'foals', names: ['Éleveur / Éleveuse de poulains'] },
    { id: 'frames', names: ['Dessinateur / Dessinatrice de maisons à ossature bois'] },
    { id: 'ovens', names: ['Technicien / Technicienne d’entretien des fours et machines de boulanger'] },
  ],
});
const SAYINGS: readonly (readonly [why: string, text: string, jobId: string])[] = [
  ['its words are in the name of another job', 'garde du corps', 'escort'],
  ['a word that resembles another', 'éleveur de poules', 'poultry'],
  ['a deed whose words one name holds among others', 'dessiner des maisons', 'architect'],
  ['a wish in a sentence', 'mon fils adore dessiner des maisons', 'architect'],
  ['people before the deed', 'je veux m’occuper des personnes âgées', 'carer'],
  ['spelled by ear', 'kwafeuz', 'hairdresser'],
  ['a tool', 'four à pain', 'baker'],
  ['a place of work', 'travailler dans un hospice', 'carer'],
  ['a sentence in another language', 'I want to be a hairdresser', 'hairdresser'],
  ['the trade one wants, in Dutch', 'ik wil kapper worden', 'hairdresser'],
];
for (const [why, text, jobId] of SAYINGS)
  test(`« ${text} » (${why}) finds ${jobId}`, () => assert.equal(trades.search(text).hits[0]?.jobId, jobId));

test('a text is read to its 200th letter', () => {
  const { hits, partial } = index.search(`boulanger${' '.repeat(200)}${'zzzz '.repeat(40_000)}`);
  assert.deepEqual([hits[0]?.jobId, partial], ['boulanger', false]);
});

test('reads letters spelled one by one as the acronym, without a note', () => {
  const schools = createJobIndex({
    jobs: [
      job('aide', 'Accompagnant des élèves (AESH)', 'Accompagnante des élèves (AESH)'),
      job('a', 'Acteur', 'Actrice'),
    ],
  });
  for (const text of ['a e s h', 'A.E.S.H.', 'a. e. s. h']) {
    const { hits, understoodAs } = schools.search(text);
    assert.deepEqual([hits[0]?.jobId, understoodAs], ['aide', undefined], text);
  }
});

test('the job that most people mean by a word comes before shorter names that have it', () => {
  const nurses = createJobIndex({
    jobs: [
      job('school', 'Infirmier scolaire', 'Infirmière scolaire'),
      job('care', 'Infirmier en soins généraux', 'Infirmière en soins généraux'),
    ],
  });
  assert.deepEqual(
    nurses.search('infirmière').hits.map(({ jobId }) => jobId),
    ['care', 'school'],
  );
});

test('a lone word that means some jobs also finds the name that holds it, after them', () => {
  const index = createJobIndex({
    jobs: [
      job('aid', 'Chargé de logistique humanitaire', 'Chargée de logistique humanitaire'),
      job('social', 'Assistant social', 'Assistante sociale'),
    ],
  });
  assert.deepEqual(
    index.search('humanitaire').hits.map(({ jobId }) => jobId),
    ['social', 'aid'],
  );
});

test('leaves out longer names that have the word when it is the whole name of a job', () => {
  assert.deepEqual(
    trades.search('boulanger').hits.map(({ jobId }) => jobId),
    ['baker'],
  );
});

test('the whole name of a job is searched as it was typed, whatever else it may mean', () => {
  const { hits, understoodAs } = trades.search('garde du corps privé');
  assert.equal(hits[0]?.jobId, 'escort');
  assert.equal(understoodAs, undefined);
});

test('a name in another language says in which French word it was searched', () => {
  assert.equal(index.search('nurse').understoodAs, 'infirmier');
  assert.equal(index.search('infirmière').understoodAs, undefined);
});

test('a job of another ROME family, which has the word among others, is left out', () => {
  const estate = createJobIndex({
    jobs: [
      { ...job('agent', 'Agent immobilier', 'Agente immobilière'), rome: ['C1504'] },
      { ...job('rental', 'Gestionnaire immobilier', 'Gestionnaire immobilière'), rome: ['C1502'] },
      { ...job('lawyer', 'Juriste', 'Juriste'), rome: ['K1903'] },
      job('unknown', 'Chasseur immobilier', 'Chasseuse immobilière'),
      { ...job('mortgage', 'Courtier', 'Courtière'), rome: ['C1208'] },
    ],
    appellations: [{ id: 'lawyer', names: ['Juriste en droit immobilier'] }],
  });
  assert.deepEqual(
    estate.search('immobilier').hits.map(({ jobId }) => jobId),
    ['agent', 'unknown', 'rental'],
  );
  assert.equal(estate.search('droit immobilier').hits[0]?.jobId, 'lawyer', 'asked for, it comes');
});

const refusing = createJobIndex({
  jobs: [
    job('vet', 'Vétérinaire', 'Vétérinaire'),
    job('keeper', 'Soigneur animalier', 'Soigneuse animalière'),
    job('host', 'Accueillant de sans-abri', 'Accueillante de sans-abri'),
    job('massage', 'Masseur bien-être', 'Masseuse bien-être'),
    job('cook', 'Cuisinier', 'Cuisinière'),
  ],
});
test('leaves out the jobs that a text refuses, and reports a partial match', () => {
  const { hits, partial, understoodAs } = refusing.search('travailler avec les animaux sauf vétérinaire');
  assert.deepEqual(
    hits.map(({ jobId }) => jobId),
    ['keeper'],
  );
  assert.equal(partial, true);
  assert.ok(understoodAs);
  assert.equal(
    refusing.search('travailler avec les animaux sans être vétérinaire').hits[0]?.jobId,
    'keeper',
    'the words around the name refused are no part of it',
  );
  assert.equal(refusing.search('cuisinier mais pas le soir').hits[0]?.jobId, 'cook');
});
test('does not read “sans” inside a name as a refusal', () =>
  assert.equal(refusing.search('accueillir les sans abri').hits[0]?.jobId, 'host'));

test('a name that has only a word of the family of what is meant is no answer', () => {
  const court = createJobIndex({
    jobs: [
      job('oysters', 'Greffeur d’huîtres perlières', 'Greffeuse d’huîtres perlières'),
      job('lawyer', 'Avocat', 'Avocate'),
    ],
  });
  assert.deepEqual(
    court.search('travailler dans un tribunal').hits.map(({ jobId }) => jobId),
    ['lawyer'],
  );
});

test('lets the page extend the table of everyday words', () => {
  assert.equal(first('mitron'), undefined);
  const customIndex = createJobIndex({ jobs, synonyms: { ...JOB_SYNONYMS, mitron: 'boulanger' } });
  assert.equal(customIndex.search('mitron').hits[0]?.jobId, 'boulanger');
});

test('shows the typed words within a name, complete or begun, in either gender', () => {
  assert.deepEqual(index.highlights('Boulanger / Boulangère', 'boulangère'), [
    [0, 9],
    [12, 22],
  ]);
  assert.deepEqual(index.highlights('Développeur / Développeuse web', 'dével'), [
    [0, 5],
    [14, 19],
  ]);
  assert.deepEqual(index.highlights('Garde d’enfants', 'd'), []);
});

test('a ROME code leads to its jobs, however it is written', () => {
  const title = { feminine: 'Boulangère', masculine: 'Boulanger' };
  const coded = createJobIndex({ jobs: [{ id: 'boulanger', title, sectors: [], rome: ['D1102', 'H2101'] }] });
  for (const text of ['D1102', 'd 1102', 'code ROME : D1102', 'rome H21O1'])
    assert.deepEqual(coded.search(text).hits, [{ jobId: 'boulanger', score: 1, name: undefined }], text);
  assert.deepEqual(coded.search('D1103').hits, []);
});
