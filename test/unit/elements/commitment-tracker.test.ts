// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '@orientation-widgets/feed';
import type { Commitment } from '@orientation-widgets/feed';
import fc from 'fast-check';
import { trackerAddress } from '../../../packages/elements/src/commitment-tracker/page-address.lazy.js';
import { urlPlace } from '../../../packages/elements/src/address/url-place.js';
import {
  actionRows,
  deadlineCalendar,
  indicatorRows,
  trackerFeed,
} from '../../../packages/elements/src/commitment-tracker/tracker-files.lazy.js';
import {
  countsOf,
  deadlinesOf,
  FACETS,
  groupsOf,
  yearsOf,
} from '../../../packages/domain/src/commitments/tracker-model.js';
import { windowWords } from '../../../packages/domain/src/commitments/sheet-labels.js';
import { reportedCommitments, silentCommitments } from '../../../stories/fixtures/commitments.js';
import { readCalendar } from './support/exported-files.js';
import { DAY, trackerData } from './support/tracker-data.js';

const silent = trackerData(silentCommitments);
const reported = trackerData(reportedCommitments);

describe('the numbers of a tracker', () => {
  it('count published commitments, and infer nothing from a date', () => {
    assert.deepEqual(countsOf(silent.sheets, DAY), {
      sheets: 2,
      actions: 7,
      published: 0,
      indicators: 3,
      valued: 0,
      silent: 2,
      updated: undefined,
    });
    assert.deepEqual(countsOf(reported.sheets, DAY), {
      sheets: 2,
      actions: 7,
      published: 5,
      indicators: 3,
      valued: 2,
      silent: 0,
      updated: '2026-03-01',
    });
  });

  it('take the day of the feed, whatever the clock says', () => {
    assert.equal(countsOf(silent.sheets, '2023-03-31').silent, 0);
    assert.equal(countsOf(silent.sheets, '2023-04-01').silent, 1);
    assert.equal(countsOf(silent.sheets, '2029-01-01').silent, 4);
  });

  it('each action is in one year, and in one class at most', () => {
    const day = fc.integer({ min: 2020, max: 2030 }).map(year => `${year}-12-31`);
    const action = fc.record(
      {
        title: fc.string(),
        dueEnd: day,
        status: fc.constantFrom('done', 'planned', 'fait !'),
        statusDate: day,
        statusBy: fc.constantFrom('', 'Nour'),
      },
      { requiredKeys: ['title'] },
    );
    fc.assert(
      fc.property(fc.array(action), actions => {
        const sheet = { ...(silentCommitments[2] as Commitment), actions, indicators: [] };
        const years = yearsOf(actions, DAY);
        const counts = countsOf([sheet], DAY);
        assert.equal(
          years.reduce((sum, year) => sum + year.actions.length, 0),
          actions.filter(({ dueEnd }) => dueEnd).length,
        );
        assert.equal(
          years.reduce((sum, year) => sum + year.silent, 0),
          counts.silent,
        );
        assert.ok(counts.published + counts.silent <= counts.actions);
        assert.ok(deadlinesOf([sheet], DAY).length + counts.silent <= counts.actions);
      }),
    );
  });

  it('do not draw a column a year when a date is of another century', () => {
    const years = yearsOf(
      [
        { title: 'a', dueEnd: '1023-12-31' },
        { title: 'b', dueEnd: '2023-12-31' },
      ],
      DAY,
    );
    assert.deepEqual(
      years.map(({ year }) => year),
      [1023, 2023],
    );
  });
});

describe('the groups of a tracker', () => {
  it('each facet holds every commitment at least once', () => {
    for (const facet of FACETS) {
      const ids = new Set(groupsOf(silent.sheets, facet).flatMap(({ sheets }) => sheets.map(({ id }) => id)));
      assert.deepEqual([...ids].sort(), ['1.1', 'S2.1'], facet);
    }
    assert.deepEqual(
      groupsOf(silent.sheets, 'pilot').map(({ key }) => key),
      ['CD2E', 'Fibois Hauts-de-France', ''],
    );
  });

  it('are not broken by a name that every object has', () => {
    const sheets = [{ ...(silentCommitments[2] as Commitment), sectors: ['constructor', '__proto__'] }];
    assert.deepEqual(
      groupsOf(sheets, 'sector').map(({ key }) => key),
      ['__proto__', 'constructor'],
    );
  });
});

describe('the files of a tracker', () => {
  it('have a row an action, which says that no state is published', () => {
    const [heads, ...rows] = actionRows(silent);
    assert.equal(rows.length, 7);
    const state = heads?.indexOf('État') ?? -1;
    assert.deepEqual(new Set(rows.map(row => row[state])), new Set(['Aucun état publié']));
    for (const row of rows) assert.equal(row.length, heads?.length);
    const actionRow = actionRows(reported).find(row => row[3] === 'S2.1-a2');
    assert.deepEqual([actionRow?.[state], actionRow?.[state + 1]], ['Aucun état publié', 'fait !']);
  });

  it('have a row a value, zero as zero, and an absence with its reason', () => {
    const [heads, ...rows] = indicatorRows(reported);
    const at = (name: string): number => heads?.indexOf(name) ?? -1;
    assert.deepEqual(
      rows.map(row => [
        row[at('Période')],
        row[at('Valeur')],
        row[at('Réponse en mots')],
        row[at('Raison sans valeur')],
        row[at('Territoire')],
      ]),
      [
        ['2025', undefined, 'Oui, en décembre', undefined, undefined],
        ['2024', 0, undefined, undefined, undefined],
        ['2025', 310, undefined, undefined, 'Pas-de-Calais'],
        ['2026', undefined, undefined, 'personne ne le mesure ici', undefined],
        [undefined, undefined, undefined, 'pas dans ces données', undefined],
      ],
    );
    for (const row of rows) assert.deepEqual(row.slice(-2), [DAY, 'oui']);
  });

  it('make a feed that can be read again', () => {
    const feed = trackerFeed({ ...reported, sheets: reported.sheets.slice(0, 1) });
    const parsed = readFeed(JSON.parse(JSON.stringify(feed)));
    assert.ok('collections' in parsed);
    assert.deepEqual(parsed.problems, []);
    assert.deepEqual(
      parsed.collections.commitments?.map(({ id }) => id),
      ['A1', '1.1'],
    );
    assert.deepEqual(
      parsed.collections.territories?.map(({ id }) => id),
      ['reg-32', 'dep-62'],
    );
  });

  it('the calendar has the dates to come, with the words of the contract', () => {
    const events = readCalendar(deadlineCalendar(silent));
    assert.equal(events.filter(({ name, value }) => name === 'BEGIN' && value === 'VEVENT').length, 2);
    assert.match(JSON.stringify(events), /horizon 2028/);
    assert.match(JSON.stringify(events), /20281231/);
  });
});

describe('the words of a date', () => {
  it('contain the date that is recognised, and nothing for a text without one', () => {
    const words = (action: object): string | undefined => windowWords({ title: '', ...action });
    assert.equal(words({ dueStart: '2023-01-01', dueEnd: '2023-03-31' }), 'du 1ᵉʳ janvier 2023 au 31 mars 2023');
    assert.equal(words({ dueEnd: '2028-12-31' }), 'au plus tard le 31 décembre 2028');
    assert.equal(words({ dueStart: '2023-01-01' }), 'à partir du 1ᵉʳ janvier 2023, sans fin écrite');
    assert.equal(words({ recurring: true }), 'revient, sans date écrite');
    assert.equal(words({}), undefined);
  });
});

describe('the address of a tracker', () => {
  it('restores its own parameters, and leaves those of other scripts', () => {
    const queries = fc.record({
      facet: fc.constantFrom(...FACETS),
      open: fc.option(fc.stringMatching(/^[\w.-]{1,20}$/)),
    });
    fc.assert(
      fc.property(queries, ({ facet, open }) => {
        const address = trackerAddress.write('https://example.org/p?a=1#b', urlPlace('suivi'), { facet, open });
        const parsed = trackerAddress.read(address, urlPlace('suivi'));
        assert.equal(parsed?.open, open);
        assert.equal(parsed?.facet ?? 'ambition', facet);
        assert.match(address, /\?a=1.*#b$/);
      }),
    );
  });

  it('ignores parameters of other scripts', () => {
    const parsed = trackerAddress.read('https://example.org/?x-c=%3Cb%3E&x-f=constructor', urlPlace('x'));
    assert.deepEqual(parsed, { facet: undefined, open: null });
  });
});
