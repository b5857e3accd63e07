// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { detailOf, placedFirst, readDetails } from '../../../../packages/portal/src/search/search-details.js';
import type { SearchResult, SiteAnswer } from '../../../../packages/portal/src/search/site-search.js';

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

  test('leave the names unchanged where the files are missing', async () => {
    serve({});
    const details = await readDetails('/site/details.json', '/site/', answer);
    assert.equal(details.town, undefined);
    assert.equal(details.places.size, 0);
    assert.equal(placedFirst(answer.groups[0]?.results ?? [], details.places)[0]?.title, 'unplaced');
  });
});
