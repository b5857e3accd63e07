// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Questions whose words are shared with names that do not answer them.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { paths } from '../../../../packages/portal/src/search/follow-town.js';
import { pageAnswer } from '../../../../packages/portal/src/search/page-answer.js';
import type { SearchFile } from '../../../../packages/portal/src/search/search-file.js';
import { SiteSearch } from '../../../../packages/portal/src/search/site-search.js';
import type { SiteAnswer } from '../../../../packages/portal/src/search/site-answer.js';

const FILE: SearchFile = {
  base: '/portail/',
  intents: {
    'trainings-about': [['Des formations : {subject}', 'je-cherche/une-formation/?formation-query={subject}']],
    'language-course': [['De l’aide : lire', 'annuaire/besoin/literacy/']],
    housing: [['De l’aide : me loger', 'annuaire/besoin/housing/']],
  },
  kinds: {
    job: { folder: 'metiers/', rows: [['Infirmière / Infirmier', '']] },
    training: {
      folder: 'formations/',
      rows: [
        ['Licence Langue des signes française', ''],
        ['Licence Sciences du sport (en 2 ans)', ''],
      ],
    },
    provider: {
      folder: 'etablissements/',
      rows: [
        ['IFSI Croix-Rouge française', ''],
        ['Institut de formation infirmière - Lens', ''],
      ],
    },
    page: { folder: '', rows: [['De l’aide : logement', 'annuaire/besoin/housing/']] },
    town: { folder: 'formations/villes/', rows: [['Lens', '']] },
  },
};

async function answerTo(query: string): Promise<SiteAnswer> {
  const search = new SiteSearch(FILE.base, paths);
  await search.add(FILE, () => Promise.resolve());
  return pageAnswer(search, query, paths);
}

const kindsOf = ({ groups }: SiteAnswer): readonly string[] => groups.map(({ kind }) => kind);

describe('a question', () => {
  test('about trainings that names only a town searches around it', async () => {
    const { advice, town } = await answerTo('formation Lens');
    assert.deepEqual(
      [advice[0]?.title, advice[0]?.href, town],
      ['Des formations : Lens', '/portail/je-cherche/une-formation/?formation-query=&formation-near=Lens', 'Lens'],
    );
  });

  test('about a job lists it beside the school of the town that has the same words', async () => {
    const kinds = kindsOf(await answerTo('infirmière Lens'));
    assert.ok(kinds.includes('job') && kinds.includes('provider'), kinds.join());
  });

  test('that gives a duration names no degree', async () => {
    assert.deepEqual(kindsOf(await answerTo('mon voisin cherche depuis 2 ans')), []);
  });

  test('lists a page once, whether it is advice or has its words', async () => {
    const answer = await answerTo('logement');
    assert.equal(answer.advice[0]?.href, '/portail/annuaire/besoin/housing/');
    assert.deepEqual(kindsOf(answer), []);
  });

  test('about language lessons lists no training and no provider', async () => {
    const answer = await answerTo('cours de français');
    assert.equal(answer.advice[0]?.title, 'De l’aide : lire');
    assert.deepEqual(kindsOf(answer), []);
    assert.equal(kindsOf(await answerTo('langue des signes'))[0], 'training');
  });
});
