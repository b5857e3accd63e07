// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { NO_ANSWER, UNPLACED, type SearchFile } from '../../../../packages/portal/src/search/search-file.js';
import { paths } from '../../../../packages/portal/src/search/follow-town.js';
import { splitTown } from '../../../../packages/portal/src/search/split-town.js';
import { SiteSearch } from '../../../../packages/portal/src/search/site-search.js';

const FILE: SearchFile = {
  base: '/portail/',
  intents: {
    'no-idea': [['Partir de ce que vous aimez', 'je-cherche/un-metier/']],
    'trainings-about': [['Des formations : {subject}', 'je-cherche/une-formation/?formation-query={subject}']],
    housing: [
      ['De l’aide : me loger', 'annuaire/besoin/housing/'],
      ['Trouver quelqu’un à qui parler', 'je-cherche/quelquun-a-qui-parler/?x=1'],
    ],
    apprenticeship: [['Les formations en alternance', 'je-cherche/une-alternance/']],
    'apprenticeship-about': [
      [
        'En apprentissage : {subject}',
        'je-cherche/une-formation/?formation-query={subject}&formation-route=apprenticeship',
      ],
    ],
    cyrillic: [['Українська', 'uk/']],
    newcomer: [
      ['Nouvelle ou nouveau en France', 'je-suis/nouveau-en-france/', { need: 'i' }],
      ['De l’aide : lire', 'annuaire/besoin/literacy/'],
    ],
    'language-course': [['De l’aide : lire', 'annuaire/besoin/literacy/']],
    'lost-job': [['En recherche d’emploi', 'je-suis/demandeur-emploi/']],
    figures: [['Tous les chiffres', 'chiffres/']],
    wish: [['Des métiers : {subject}', 'je-cherche/un-metier/?metier-query={subject}']],
  },
  kinds: {
    job: {
      folder: 'metiers/',
      rows: [
        ['Soudeuse / Soudeur', '', '', 'chaudronnerie'],
        ['Photographe', '', '', 'animalier soigneur mariage'],
        ['Boulangère / Boulanger', ''],
        ['Chercheuse / Chercheur', ''],
      ],
      more: { path: 'je-cherche/un-metier/', parameter: 'metier-query' },
    },
    training: {
      folder: 'formations/',
      rows: [
        ['CAP Boulanger', ''],
        ['CAP Soudage', 'cap-soudage-2/'],
        ['CAP Cuisine', '', UNPLACED],
        ['CAP Cuisine et service', ''],
      ],
      more: { path: 'je-cherche/une-formation/', parameter: 'formation-query', near: 'formation-near' },
    },
    help: {
      folder: 'annuaire/',
      rows: [
        ['MDPH - Nord', '', 'Villeneuve-d’Ascq'],
        ['MDPH - Pas-de-Calais', '', 'Lens'],
      ],
    },
    page: { folder: '', rows: [['Lens', 'territoires/zone-lens/', 'zone d’emploi']] },
    town: {
      folder: 'formations/a/',
      rows: [
        ['Lens', '', '12 formations'],
        ['Villeneuve-d’Ascq', '?'],
      ],
      near: { path: 'je-cherche/une-formation/', parameter: 'formation-near' },
    },
  },
};

async function search(text: string): Promise<ReturnType<SiteSearch['answer']>> {
  const site = new SiteSearch(FILE.base, paths);
  await site.add(FILE, () => Promise.resolve());
  return site.answer(text);
}

async function titles(text: string): Promise<string[]> {
  return (await search(text)).groups.flatMap(({ results }) => results.map(({ title }) => title));
}

test('keeps the words beside a town as typed, and gives results in that town first', async () => {
  const towns = new Map([['lens', 'Lens']]);
  assert.deepEqual(splitTown('garde d’enfant, à Lens', towns), { subject: 'garde d’enfant', town: 'Lens' });
  assert.deepEqual(splitTown('à Lens : salaire d’un maçon', towns), { subject: 'salaire d’un maçon', town: 'Lens' });
  const saint = new Map([['saint-omer', 'Saint-Omer']]);
  assert.deepEqual(splitTown('internat st omer', saint), { subject: 'internat', town: 'Saint-Omer' });
  assert.deepEqual(await titles('mdph Lens'), ['MDPH - Pas-de-Calais', 'MDPH - Nord']);
});

describe('SiteSearch', () => {
  test('leads from an area to its main town', async () => {
    const site = new SiteSearch(FILE.base, paths);
    const { town, ...kinds } = FILE.kinds;
    const areas = [
      ['Gohelle', 'Lens'],
      ['Lens', 'Villeneuve-d’Ascq'],
    ] as const;
    await site.add({ ...FILE, kinds: { ...kinds, town: { ...town!, areas } } }, () => Promise.resolve());
    assert.equal(site.answer('soudeur dans la Gohelle').town, 'Lens');
    assert.equal(site.answer('soudeur dans la Gohelle').subject, 'soudeur');
    assert.equal(site.answer('soudeur Lens').town, 'Lens');
  });

  test('does not match an everyday word of a sentence with the beginning of a job', async () => {
    const site = new SiteSearch(FILE.base, paths);
    const rows = [
      ['Marin-pêcheuse / Marin-pêcheur', ''],
      ['Journaliste', ''],
    ] as const;
    await site.add({ ...FILE, kinds: { job: { folder: 'metiers/', rows } } }, () => Promise.resolve());
    assert.deepEqual(site.answer('mon mari est parti').groups, []);
    assert.deepEqual(site.answer('je veux bosser de jour').groups, []);
  });

  test('recognises the need beside a town, and a paid training rather than a salary', async () => {
    const search = new SiteSearch('/portail/', paths);
    const intents = { ...FILE.intents, 'apprentice-pay': [['Être payé', 'formations/etre-paye/'] as const] };
    await search.add({ ...FILE, intents }, () => Promise.resolve());
    const titles = (text: string): string[] => search.answer(text).advice.map(({ title }) => title);
    const text = 'logement urgent chien Villeneuve d’Ascq';
    assert.deepEqual(titles(text), ['De l’aide : me loger', 'Trouver quelqu’un à qui parler']);
    assert.deepEqual(titles('formation boulanger pâtissier payée'), ['Être payé']);
  });

  test('links text in the letters of another language to the pages of that language', async () => {
    const { advice, groups } = await search('робота');
    assert.deepEqual(
      advice.map(({ title, href }) => [title, href]),
      [['Українська', '/portail/uk/']],
    );
    assert.deepEqual(groups, []);
  });

  test('groups the matches by kind, each with the address of its page', async () => {
    const { groups } = await search('boulanger');
    assert.deepEqual(
      groups.map(({ kind, results }) => [kind, results.map(({ href }) => href)]),
      [
        ['job', ['/portail/metiers/boulangere-boulanger/']],
        ['training', ['/portail/formations/cap-boulanger/']],
      ],
    );
  });

  test('uses an address that differs from the name, and a search for a town without a page', async () => {
    const [soldering] = (await search('cap soudage')).groups;
    assert.equal(soldering?.results[0]?.href, '/portail/formations/cap-soudage-2/');
    const [town] = (await search('villeneuve d’ascq')).groups;
    const near = new URL(town?.results[0]?.href ?? '', 'https://portail.region-essai.fr').searchParams.get(
      'formation-near',
    );
    assert.equal(near, 'Villeneuve-d’Ascq');
  });

  test('finds a job by a word of another name, and never by mixing words of two names', async () => {
    assert.deepEqual(await titles('chaudronnerie'), ['Soudeuse / Soudeur']);
    assert.deepEqual(await titles('soigneur animalier'), []);
  });

  test('separates a town from the subject, and passes both on', async () => {
    const { town, subject, groups } = await search('boulanger près de Lens');
    assert.deepEqual([town, subject], ['Lens', 'boulanger']);
    const more = groups.find(({ kind }) => kind === 'training')?.moreHref;
    assert.equal(more, '/portail/je-cherche/une-formation/?formation-query=boulanger&formation-near=Lens');
  });

  test('keeps the town in the address of its results', async () => {
    const { groups } = await search('boulanger près de Lens');
    assert.deepEqual(
      groups.map(({ results }) => results[0]?.href),
      ['/portail/metiers/boulangere-boulanger/?ville=Lens', '/portail/formations/cap-boulanger/?ville=Lens'],
    );
  });

  test('ranks a training without a known place after one that has a place', async () =>
    assert.deepEqual(await titles('cap cuisine'), ['CAP Cuisine et service', 'CAP Cuisine']));

  test('opens the trainings by apprenticeship at the level that the text names', async () => {
    const [trainings] = (await search('CAP en alternance à Lens')).advice;
    assert.equal(
      trainings?.href,
      '/portail/je-cherche/une-alternance/?formation-level=3&formation-route=apprenticeship&formation-near=Lens',
    );
  });

  test('opens the trainings by apprenticeship that the text names, around its town', async () => {
    const [trainings] = (await search('CAP cuisine apprentissage Lens')).advice;
    assert.equal(trainings?.title, 'En apprentissage : CAP cuisine');
    assert.match(
      trainings.href,
      /formation-query=CAP(?:%20|\+)cuisine&formation-route=apprenticeship&formation-near=Lens$/,
    );
  });

  test('says which word it corrected', async () => {
    const { corrections, groups } = await search('boulamger');
    assert.equal(groups[0]?.results[0]?.title, 'Boulangère / Boulanger');
    assert.equal(corrections[0]?.typed, 'boulamger');
  });

  test('answers a question without correcting its words', async () => {
    const { advice, groups } = await search('je sais pas quoi faire');
    assert.deepEqual(
      advice.map(({ title, href }) => [title, href]),
      [['Partir de ce que vous aimez', '/portail/je-cherche/un-metier/']],
    );
    assert.deepEqual(groups, []);
  });

  test('passes the subject of the question to the page that answers it', async () => {
    const [pay] = (await search('salaire d’un soudeur')).advice;
    assert.deepEqual(
      [pay?.title, pay?.href],
      ['Le salaire : Soudeuse / Soudeur', '/portail/metiers/soudeuse-soudeur/'],
    );
    const [trainings] = (await search('formation langue des signes')).advice;
    assert.equal(trainings?.title, 'Des formations : langue des signes');
    const query = new URL(trainings?.href ?? '', 'https://portail.region-essai.fr').searchParams.get('formation-query');
    assert.equal(query, 'langue des signes');
  });

  test('keeps the town of a question when pages have its name', async () => {
    const { town, groups, advice } = await search('je cherche un emploi Lens');
    assert.deepEqual([town, groups.length > 0, advice[0]?.title], ['Lens', true, 'En recherche d’emploi']);
  });

  test('answers a need named beside a town, around that town', async () => {
    const { advice } = await search('logement Villeneuve d’Ascq');
    assert.deepEqual(
      advice.map(({ href }) => href),
      [
        '/portail/annuaire/besoin/housing/?aide-near=Villeneuve-d%E2%80%99Ascq&aide-need=housing',
        '/portail/je-cherche/quelquun-a-qui-parler/?x=1&aide-near=Villeneuve-d%E2%80%99Ascq',
      ],
    );
    const [page] = (await search('travailler avec les animaux à Lens')).advice;
    assert.equal(page?.title, 'Des métiers : animaux');
  });

  test('finds the job inside an unmatched text, its trainings, and the matching word', async () => {
    const { groups, partOfText } = await search('devenir boulanger spatial');
    assert.deepEqual(
      groups.map(({ results }) => results.map(({ title }) => title)),
      [['Boulangère / Boulanger'], ['CAP Boulanger']],
    );
    assert.equal(partOfText, 'boulanger');
    assert.deepEqual(await titles('travail spatial'), []);
  });

  test('finds a training by words of its title, and nothing by an unrelated word', async () => {
    const { groups, partOfText } = await search('cuisine service lunaire');
    assert.deepEqual([groups[0]?.results[0]?.title, partOfText], ['CAP Cuisine et service', 'cuisine service']);
    assert.deepEqual(await titles('permis trop cher'), []);
  });

  test('finds the job named beside a need, around the town', async () => {
    const { advice, groups } = await search('logement pour un boulanger à Lens');
    assert.equal(advice[0]?.title, 'De l’aide : me loger');
    assert.equal(groups[0]?.results[0]?.href, '/portail/metiers/boulangere-boulanger/?ville=Lens');
  });

  test('keeps the whole phrase as the subject, and suggests nothing without a subject', async () => {
    const [jobs] = (await search('travail de nuit à Lens')).advice;
    assert.equal(jobs?.title, 'Des métiers : travail de nuit');
  });

  test('proposes each page once, with the people to call, when two intents share it', async () => {
    const { advice } = await search('apprendre le français gratuitement');
    assert.deepEqual(
      advice.map(({ title, people }) => [title, people?.need]),
      [...new Set(advice.map(({ title }) => title))].map(title => [
        title,
        title.startsWith('Nouvelle') ? 'i' : undefined,
      ]),
    );
    assert.equal(advice.length, 2);
  });

  test('keeps the town of a question out of its results', async () => {
    const { subject, town, groups, partOfText } = await search('mes droits au chômage se terminent villeneuve d’ascq');
    assert.deepEqual([subject, town], ['mes droits au chômage se terminent', 'Villeneuve-d’Ascq']);
    assert.deepEqual([groups, partOfText], [[], undefined]);
  });

  test('opens the territory that a question about figures names', async () => {
    const { advice } = await search('combien de chômeurs à lens');
    assert.equal(advice[0]?.href, '/portail/territoires/zone-lens/');
  });

  test('suggests someone to ask when nothing matches', async () => {
    const site = new SiteSearch(FILE.base, paths);
    await site.add(
      { ...FILE, intents: { [NO_ANSWER]: [['Trouver quelqu’un à qui parler', 'je-cherche/quelquun-a-qui-parler/']] } },
      () => Promise.resolve(),
    );
    assert.deepEqual(
      site.moreLinks('plongée sous glace à Lens').map(({ href }) => href),
      [
        '/portail/je-cherche/quelquun-a-qui-parler/?aide-near=Lens',
        '/portail/je-cherche/un-metier/?metier-query=plong%C3%A9e+sous+glace',
        '/portail/je-cherche/une-formation/?formation-query=plong%C3%A9e+sous+glace&formation-near=Lens',
      ],
    );
  });
});
