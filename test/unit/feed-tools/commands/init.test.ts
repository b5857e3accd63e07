// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { init } from '../../../../packages/feed-tools/src/commands/init.js';
import { realData, withoutRealData } from '../../../support/paths.js';
import { configOf, folderWith } from '../support/command.js';
import { hostedFeed } from '../support/hosted-command.js';
import { jobOf } from '../support/records.js';
import { workbookOf } from '../support/workbook.js';

const LHEO = '<?xml version="1.0" encoding="UTF-8"?><lheo xmlns="http://lheo.gouv.fr/2.3"><offres></offres></lheo>';

/**
 * Files with meaningless names: only the content counts, except for the files of the ROME, whose reader requires exact
 * names.
 */
const FOLDER = {
  'a/1.csv': 'Code_commune_INSEE,Code_postal\n59350,59000\n',
  'a/2.json':
    '[{"code":"59350","nom":"Lille","typeLiaison":1,"zone":"metro","departement":"59","region":"32","type":"commune-actuelle","codesPostaux":["59000"],"population":236234}]',
  'b/unix_referentiel_code_rome_v460_utf8.csv': '"code_rome","libelle_rome","code_rome_parent"\n',
  'b/other.csv': '"code_ogr","libelle"\n',
  'c.csv': Buffer.from(
    'Extraction du 24 novembre\n\nfap,Tension ,Catégorie Tension,Année,niveau_geo,reg,dep\n',
    'latin1',
  ),
  'd.xlsx': workbookOf([
    { name: 'Notes', rows: [['Enquête']] },
    {
      name: 'Base',
      rows: [
        ['Titre'],
        ['annee', 'Code métier BMO', 'Nom métier BMO', 'REG', 'Dept', 'BE25', 'NOMBE25', 'met', 'xmet', 'smet'],
      ],
    },
  ]),
  'e.xml': LHEO,
  'f.bin': gzipSync(LHEO),
  'g.xml': '<FICHES><VERSION_FLUX>4.1</VERSION_FLUX><FICHE></FICHE></FICHES>',
  'h.csv': '\ufeff"libellé métier";"lien site onisep.fr";"code ROME"\n',
  'i.json': JSON.stringify({ jobs: [jobOf('x')] }),
  'j.csv': 'nom;prénom\n',
  'k.csv': 'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\n',
  'l.json': '{"version":"2.0","class":"dataset","id":["a"],"size":[1],"dimension":{"a":{"category":{"index":["x"]}}}}',
  'm.csv': 'niveau;code;libelle;trimestre;taux_chomage\n',
  'n.csv': 'theme;indicateur;niveau;code;territoire;periode;valeur\n',
  'o.csv': 'code_insee;commune;ze2020;lib_ze\n',
  'p.csv': 'id;name;communes\n',
  'q.ics': 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n',
  'r.json': '{"total":1,"events":[{"uid":1,"title":{"fr":"A"},"timings":[]}]}',
  's.json': '{"data":[{"rome":"H2913","siret":"11000200000015","voluntaryToImmersion":true}]}',
  't.json': '{"@context":"https://schema.org","@type":"Event","name":"A"}',
  'u/service.csv': 'id,organization_id,name,status,assured_date\n',
  'u/address.csv': 'id,location_id,address_1,city\n',
  'v.csv': 'Événement;Titre;Jour;Heure de début\n',
  'w.geojson':
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"nis":"57000","nom":"Tournai"}}]}',
  'region.geojson': '{"type":"Feature","geometry":{"type":"Polygon","coordinates":[]},"properties":{"code":"32"}}',
  'README.txt': 'rien',
};

test('init recognises the files of a folder by what they contain', async t => {
  const folder = await folderWith(t, FOLDER);
  const run = await hostedFeed('init', folder, '--out', join(folder, 'c.jsonc'), '--territory', 'reg-32', '--json');
  const { sources, unknown } = JSON.parse(run.stdout) as {
    sources: { kind: string; paths: string[] }[];
    unknown: string[];
  };
  assert.deepEqual(
    sources.map(({ kind, paths }) => [kind, ...paths]),
    [
      ['communes', 'a/1.csv', 'a/2.json', 'o.csv'],
      ['territories', 'p.csv'],
      ['foreign-areas', 'w.geojson'],
      ['outlines', 'region.geojson'],
      ['rome', 'b'],
      ['dares-tensions', 'c.csv'],
      ['bmo', 'd.xlsx'],
      ['lheo', 'e.xml'],
      ['lheo', 'f.bin'],
      ['ical', 'q.ics'],
      ['openagenda', 'r.json'],
      ['immersion-facilitee', 's.json'],
      ['schema-org', 't.json'],
      ['hsds', 'u/address.csv', 'u/service.csv'],
      ['branch-sheets', 'v.csv'],
      ['rncp', 'g.xml'],
      ['onisep-jobs', 'h.csv'],
      ['sdmx-csv', 'k.csv'],
      ['json-stat', 'l.json'],
      ['observations', 'm.csv'],
      ['observations', 'n.csv'],
      ['feed', 'i.json'],
    ],
  );
  assert.deepEqual(unknown, ['j.csv']);
});

test('the configuration that init writes has comments, and build reads it', async t => {
  const folder = await folderWith(t, { 'data/i.json': FOLDER['i.json'], 'data/j.csv': FOLDER['j.csv'] });
  const config = join(folder, 'conf.jsonc');
  const run = await hostedFeed('init', join(folder, 'data'), '--out', config, '--territory', 'dep-59');
  assert.match(
    run.stdout,
    /conf\.jsonc\u202f: 1\u00a0source\.\n {2}feed \(fiches rédigées\)\u202f: i\.json\n {2}Non reconnus\u202f: j\.csv/,
  );
  const text = await readFile(config, 'utf8');
  assert.match(text, /"territory": "dep-59"/);
  assert.match(
    text,
    /\/\/ Fiches rédigées, au format du flux\.\n +\{ "id": "feed", "kind": "feed", "path": "data\/i\.json" \}/,
  );
  assert.equal((await hostedFeed('build', config, '--out', join(folder, 'out'), '--quiet')).code, 0);
});

test('init distinguishes several sources of one kind without a path in a public title', async t => {
  const folder = await folderWith(t, { '2025/o.xml': LHEO, '2026/o.xml': LHEO, 'i.json': FOLDER['i.json'] });
  const config = join(folder, 'c.jsonc');
  await hostedFeed('init', folder, '--out', config, '--territory', 'reg-32');
  const titles = (await readFile(config, 'utf8')).match(/"title": "Offre[^"]*"/g);
  assert.deepEqual(titles, ['"title": "Offre de formation (LHÉO) (1)"', '"title": "Offre de formation (LHÉO) (2)"']);
  assert.equal((await hostedFeed('build', config, '--out', join(folder, 'out'), '--quiet')).code, 0);
});

test('init deduces the région from the codes in the files, else asks for it', async t => {
  const folder = await folderWith(t, {
    'data/e.xml': LHEO.replace('<offres>', '<offres><!-- <code-INSEE-commune>35238</code-INSEE-commune> -->'),
    'national/m.csv': 'niveau;code;dep;trimestre;taux_chomage\ndep;01;01;2025-T1;5\ndep;59;59;2025-T1;9\n',
  });
  const config = join(folder, 'c.jsonc');
  const run = await hostedFeed('init', join(folder, 'data'), '--out', config);
  assert.match(run.stdout, /Territoire\u202f: Bretagne \(reg-53\)/);
  assert.match(await readFile(config, 'utf8'), /"territory": "reg-53"/);
  const national = await hostedFeed('init', join(folder, 'national'), '--out', join(folder, 'd.jsonc'));
  assert.equal(national.code, 2);
  assert.match(national.stderr, /donnez-le, --territory reg-53/);
});

test('init accepts the name of a région or of a département as its territory', async t => {
  const folder = await folderWith(t, { 'data/i.json': FOLDER['i.json'] });
  for (const [name, id] of [
    ['ile-de-france', 'reg-11'],
    ['Côtes-d’Armor', 'dep-22'],
  ] as const) {
    const config = join(folder, `${id}.jsonc`);
    await hostedFeed('init', join(folder, 'data'), '--out', config, '--territory', name);
    assert.match(await readFile(config, 'utf8'), new RegExp(`"territory": "${id}"`));
  }
});

test('init writes the publisher of a table of figures; without it, build refuses the source', async t => {
  const folder = await folderWith(t, {
    'a.csv': 'niveau;code;libelle;trimestre;taux_chomage\nreg;32;Hauts-de-France;2025-T1;9,1\n',
    'b.csv': FOLDER['n.csv'],
  });
  const config = join(folder, 'c.jsonc');
  await hostedFeed('init', folder, '--out', config, '--territory', 'reg-32');
  const text = await readFile(config, 'utf8');
  assert.match(
    text,
    /"title": "Taux de chômage localisés", "publisher": "Insee", "licence": "Réutilisation libre, [^"]*", "licenceUrl": "https:/,
  );
  const run = await hostedFeed('build', config, '--out', join(folder, 'out'));
  assert.equal(run.code, 1);
  assert.match(run.stderr, /\/sources\/1\/publisher\u202f: absent\u202f: les pages disent qui publie ces chiffres/);
});

test('a setting that no reader knows is refused by its name', async t => {
  const folder = await folderWith(t, { 'e.xml': LHEO });
  const config = join(folder, 'c.json');
  await writeFile(config, configOf([{ id: 'o', kind: 'lheo', path: 'e.xml', keepOutsides: false }]));
  const run = await hostedFeed('build', config, '--out', join(folder, 'out'));
  assert.equal(run.code, 1);
  assert.match(run.stderr, /keepOutsides\u202f: n’est pas un réglage de la sorte «\u202flheo\u202f» \(.*keepOutside/);
});

test('init mentions the licence that Onisep requires to accept', async t => {
  const folder = await folderWith(t, { 'h.csv': FOLDER['h.csv'] });
  await hostedFeed('init', folder, '--out', join(folder, 'c.jsonc'), '--territory', 'reg-32');
  assert.match(await readFile(join(folder, 'c.jsonc'), 'utf8'), /ODbL[^]*\/\/ "accept": \["ODbL-1\.0"\],/);
});

test('init lists as unknown what `build` would refuse', async t => {
  const folder = await folderWith(t, {
    'rome.csv': 'code_rome,libelle_rome,code_rome_parent\nA1101,Conduite,A1101\n',
    'bassin_emploi.csv': 'reg,dep,code_commune_insee,code_bassin_BMO,lib_bassin_BMO\n32,59,59350,3216,LILLE\n',
    'i.json': FOLDER['i.json'],
  });
  const run = await hostedFeed('init', folder, '--out', join(folder, 'c.jsonc'), '--territory', 'reg-32', '--json');
  const { sources, unknown } = JSON.parse(run.stdout) as { sources: { kind: string }[]; unknown: string[] };
  assert.deepEqual(
    sources.map(({ kind }) => kind),
    ['feed'],
  );
  assert.deepEqual(unknown, ['bassin_emploi.csv', 'rome.csv']);
});

test('init never replaces a file, and refuses a folder without a source or that is not there', async t => {
  const folder = await folderWith(t, {
    'i.json': FOLDER['i.json'],
    'config.json': 'mine',
    'empty/j.csv': FOLDER['j.csv'],
  });
  const secondInit = await hostedFeed('init', folder, '--out', join(folder, 'config.json'), '--territory', 'reg-32');
  assert.equal(secondInit.code, 1);
  assert.match(secondInit.stderr, /config\.json: ce fichier existe/);
  assert.equal(await readFile(join(folder, 'config.json'), 'utf8'), 'mine');
  assert.match((await hostedFeed('init', join(folder, 'empty'))).stderr, /aucun fichier de type connu/);
  assert.match((await hostedFeed('init', join(folder, 'absent'))).stderr, /dossier introuvable/);
});

test('comments are allowed in a configuration: not in its texts, and faults keep their line', async t => {
  const folder = await folderWith(t, { 'jobs.json': JSON.stringify({ jobs: [] }) });
  const config = join(folder, 'c.json');
  const plain = configOf([{ id: 'a', kind: 'feed', path: 'jobs.json' }], {
    title: 'Voir https://exemple.fr /* ceci */',
  });
  await writeFile(config, plain.replace('{', '{ // une remarque\n/* une autre,\n« longue » */'));
  const built = await hostedFeed('build', config, '--out', join(folder, 'out'), '--json');
  assert.equal((JSON.parse(built.stdout) as { title: string }).title, 'Voir https://exemple.fr /* ceci */');
  await writeFile(config, '// é\n{\n  "title": "t", // fin\n  "publisher": 3\n}');
  assert.match((await hostedFeed('build', config, '--out', join(folder, 'out'))).stderr, /c\.json:4: \/publisher/);
});

test('init recognises the producers’ own files', { skip: withoutRealData }, async t => {
  const folder = await folderWith(t);
  for (const [name, kinds] of Object.entries({
    bmo: ['bmo'],
    dares: ['fap-labels', 'fap-rome', 'fap-women-share', 'fap-portraits', 'dares-tensions', 'dares-index'],
    certifications: ['rncp', 'certif-info', 'diplomas'],
    catalogue: ['establishments', 'diplomas', 'parcoursup', 'nsf'],
    'training-figures': ['orion', 'lycee-series', 'inserjeunes-establishments', 'ival', 'baccalaureat', 'observations'],
    board: ['observations'],
    'labour-market': ['rome-tensions', ...Array.from({ length: 6 }, () => 'observations')],
    economy: ['observations', 'observations'],
    insertion: ['inserjeunes', 'inserjeunes-establishments'],
    rome: ['rome'],
    onisep: ['onisep-jobs', 'onisep-trainings', 'onisep-structures', 'onisep-actions', 'onisep-passage'],
    parcoursup: ['parcoursup'],
    nomenclatures: ['diplomas', 'nsf', 'formacode', 'rome-formacode'],
  })) {
    const run = await hostedFeed(
      'init',
      join(realData, name),
      '--out',
      join(folder, `${name}.jsonc`),
      '--territory',
      'reg-32',
      '--json',
    );
    assert.deepEqual(
      (JSON.parse(run.stdout) as { sources: { kind: string }[] }).sources.map(({ kind }) => kind),
      kinds,
      name,
    );
  }
});

test('init asks for the territory until it is valid, then for the title and the publisher', async t => {
  const folder = await folderWith(t, { 'data/i.json': FOLDER['i.json'] });
  const config = join(folder, 'c.jsonc');
  const answers = ['Armorique', 'bretagne', '', 'Région d’exemple'];
  const questions: string[] = [];
  const question = (text: string): Promise<string> => {
    questions.push(text);
    return Promise.resolve(answers.shift() ?? '');
  };
  await init([join(folder, 'data'), '--out', config], () => ({ question, close: () => undefined }));
  assert.match(questions[1] ?? '', /Armorique.* n’est pas un territoire/);
  const text = await readFile(config, 'utf8');
  assert.match(text, /"territory": "reg-53"/);
  assert.match(text, /"title": "Orientation Bretagne"/);
  assert.match(text, /"publisher": \{ "name": "Région d’exemple" \}/);
});
