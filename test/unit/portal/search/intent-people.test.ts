// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// People that the search names for an intent, as the file of its index gives them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import type { PeopleFilter } from '../../../../packages/portal/src/nearby/nearby-files.js';
import type { SearchFile } from '../../../../packages/portal/src/search/search-file.js';
import { smallFeed, smallPortal } from '../support/small-portal.js';

const common = { kind: 'structure', summary: 'Aide.', territoryIds: ['dep-59'], sectors: [], sourceId: 'moi' };
async function peopleOf(t: TestContext, intent: string): Promise<PeopleFilter | undefined> {
  const feed = smallFeed();
  const [session] = feed['sessions'] as [object];
  const portal = await smallPortal(t, {
    feed: {
      ...feed,
      sessions: [{ ...session, id: 's2', route: 'apprenticeship' }, session],
      directory: [
        {
          ...common,
          ...{ id: 'line', name: 'Numéro vert', phone: '0 800 00 00 01', needs: ['training'] },
          ...{ audiences: ['Demandeurs d’emploi'], audienceIds: ['jobseekers'] },
        },
        {
          ...common,
          ...{ id: 'cio', name: 'CIO', phone: '03 20 12 34 56', needs: ['job', 'training'], audiences: [] },
          address: { communeName: 'Roubaix', communeCode: '59512', precision: 'commune' },
        },
      ],
    },
  });
  await portal.build();
  const file = JSON.parse(await readFile(join(portal.out, 'assets/chercher.json'), 'utf8')) as SearchFile;
  return file.intents?.[intent]?.find(([, , people]) => people)?.[2];
}

describe('the people of an intent', () => {
  test('are, for apprenticeship, those who find an employer and train apprentices', async t => {
    const people = await peopleOf(t, 'apprenticeship');
    assert.equal(people?.apprentices, true);
    assert.equal(people.line?.[1], '0 800 00 00 01');
  });

  test('include no line for people without a job when a pupil asks', async t => {
    const people = await peopleOf(t, 'failed-exam');
    assert.equal(people?.forWhom, 'A');
    assert.equal(people.line, undefined);
  });
});
