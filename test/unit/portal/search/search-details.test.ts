// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { detailOf, placedFirst, readDetails } from '../../../../packages/portal/src/search/search-details.js';
import type { SearchResult, SiteAnswer } from '../../../../packages/portal/src/search/site-answer.js';

const result = (slug: string): SearchResult => ({
  ...{ kind: 'training', title: slug, note: '', highlights: [] },
  href: `/site/formations/${slug}/?ville=Lens`,
});
const answer: SiteAnswer = {
  ...{ advice: [], corrections: [], subject: 'métal', town: 'Lens' },
  groups: [{ kind: 'training', results: ['unplaced', 'far', 'near'].map(result), moreHref: undefined }],
};
const FILES: Readonly<Record<string, unknown>> = {
  '/site/details.json': { 'formations/near/': ['', 'Niveau CAP. 2 lieux'] },
  '/site/assets/villes/l.json': { lens: ['62498', 50.43, 2.83] },
  '/site/assets/villes/formations.json': {
    towns: [
      ['Liévin', 50.42, 2.78],
      ['Lille', 50.63, 3.06],
    ],
    trainings: { far: [1], near: [1, 0] },
  },
  '/site/assets/villes/conseil.json': [['CIO', 'annuaire/cio/', 'Lens', 50.43, 2.83, '03 21 00 00 00']],
};
const { fetch } = globalThis;
const serve = (files: typeof FILES): void => {
  globalThis.fetch = async href =>
    Object.hasOwn(files, String(href)) ? Response.json(files[String(href)]) : new Response(null, { status: 404 });
};

describe('details of results', () => {
  afterEach(() => void (globalThis.fetch = fetch));

  test('shows the nearest training first, and those without a known place last', async () => {
    serve(FILES);
    const details = await readDetails('/site/details.json', '/site/', answer);
    const ordered = placedFirst(answer.groups[0]?.results ?? [], details.places);
    assert.deepEqual(
      ordered.map(({ title }) => title),
      ['near', 'far', 'unplaced'],
    );
    assert.equal(details.places.get(result('near').href)?.town, 'Liévin');
    assert.deepEqual(
      details.guides.map(({ person: [name] }) => name),
      ['CIO'],
    );
  });

  test('are found by the address of a page that contains a town', async () => {
    serve(FILES);
    const details = await readDetails('/site/details.json', '/site/', answer);
    assert.deepEqual(detailOf(result('near'), details), ['', 'Niveau CAP. 2 lieux']);
    assert.equal(detailOf(result('far'), details), undefined);
  });

  test('names the people to call about the intent of the query, near the town of the page', async () => {
    serve({
      ...FILES,
      '/site/assets/villes/aide.json': [
        ['Mission locale', 'annuaire/ml/', 'Lens', 50.43, 2.83, '03 21 11 11 11', 'aZ', 'Jeunes de 16 à 25 ans'],
        ['CIO - Lens', 'annuaire/cio/', 'Lens', 50.43, 2.83, '03 21 00 00 00', 'a'],
        ['Greta', 'annuaire/greta/', 'Arras', 50.29, 2.78, '03 21 22 22 22', 'aZ', 'Adultes'],
        ['PMI', 'annuaire/pmi/', 'Lens', 50.43, 2.83, '03 21 33 33 33', 'f'],
      ],
    });
    const people = { need: 'a', adults: true, pastSchool: true, line: ['Numéro vert', '0 800 00 00 00'] } as const;
    const advice = [{ ...result('apres-50-ans'), kind: 'page' as const, people }];
    const about = { ...answer, groups: [], advice, town: undefined };
    const near = await readDetails('/site/details.json', '/site/', about, 'lens');
    assert.deepEqual(
      near.guides.map(({ person: [name] }) => name),
      ['Greta', 'CIO - Lens'],
    );
    const anywhere = await readDetails('/site/details.json', '/site/', about);
    assert.deepEqual([anywhere.guides, anywhere.isTownAsked, anywhere.line?.[1]], [[], true, '0 800 00 00 00']);
  });

  test('names the bodies that train apprentices, for a question about apprenticeship', async () => {
    serve({
      ...FILES,
      '/site/assets/villes/aide.json': [['CMA', 'annuaire/cma/', 'Arras', 50.29, 2.78, '03 21 44 44 44', 'b']],
      '/site/assets/villes/apprentissage.json': [
        ['CFA de Lille', 'annuaire/cfa-lille/', 'Lille', 50.63, 3.05],
        ['CFA de Lens', 'annuaire/cfa-lens/', 'Lens', 50.43, 2.83],
      ],
    });
    const people = { need: 'b', apprentices: true } as const;
    const advice = [{ ...result('alternance'), kind: 'page' as const, people }];
    const { guides, trainers } = await readDetails('/site/details.json', '/site/', { ...answer, groups: [], advice });
    assert.deepEqual(
      [guides, trainers].map(list => list.map(({ person: [name] }) => name)),
      [['CMA'], ['CFA de Lens', 'CFA de Lille']],
    );
  });

  test('names the bodies that train apprentices when no training is near the town', async () => {
    serve({
      ...FILES,
      '/site/assets/villes/formations.json': { towns: [['Soissons', 49.38, 3.32]], trainings: { far: [0] } },
      '/site/assets/villes/apprentissage.json': [['CFA de Lens', 'annuaire/cfa-lens/', 'Lens', 50.43, 2.83]],
    });
    const { trainers } = await readDetails('/site/details.json', '/site/', answer);
    assert.deepEqual(
      trainers.map(({ person: [name] }) => name),
      ['CFA de Lens'],
    );
  });

  test('leave the names unchanged where the files are missing', async () => {
    serve({});
    const details = await readDetails('/site/details.json', '/site/', answer);
    assert.equal(details.town, undefined);
    assert.equal(details.places.size, 0);
    assert.equal(placedFirst(answer.groups[0]?.results ?? [], details.places)[0]?.title, 'unplaced');
  });
});
