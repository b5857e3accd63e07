// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The page of a job shows its people count by count: each with its drawing, its sentence, its year, and nothing unknown.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nightBeads } from '../../../packages/portal/src/sections/metiers/people-layouts.js';
import { job, smallFeed, smallPortal, WELDER } from './support/small-portal.js';

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const MEASURED = {
  ...job(WELDER),
  womenShare: {
    ...{ value: 24.5, period: '2017-2019', sourceId: 'moi' },
    history: [{ period: '2003-2005', value: 12 }],
  },
  unusualHours: { night: 52.8, sunday: 1.2, period: '2018', sourceId: 'moi' },
  salary: { median: 1558, unit: 'net-month', period: '2019', sourceId: 'moi' },
};

describe('the twenty people of a job', () => {
  test('each count has twenty beads, a sentence and the years of its source', async t => {
    const portal = await smallPortal(t, { feed: smallFeed([MEASURED]) });
    await portal.build();
    const page = await portal.page('metiers/soudeuse-soudeur/index.html');
    const [section = ''] = /<section class="part people">[^]*?<\/section>/.exec(page) ?? [];
    const counts = section.split('<li>').slice(1);
    const said = counts.map(textOf);
    assert.match(said[0] ?? '', /5 femmes sur 20\. 24,5\s% de femmes France, 2017-2019/);
    assert.match(said[1] ?? '', /Les femmes en 2003-2005 2 femmes sur 20\./);
    assert.match(said[2] ?? '', /11 personnes sur 20 travaillent la nuit\. 52,8\s% au travail la nuit France, 2018/);
    assert.match(said[3] ?? '', /Moins d’une personne sur 20 travaille le dimanche\./);
    assert.match(said[4] ?? '', /La moitié gagnait plus de 1\s558\s€ net par mois.* France, 2019/);
    const fullBeads = counts.map(count => count.match(/<circle class="full"/g)?.length ?? 0);
    assert.deepEqual(fullBeads, [5, 2, 11, 0, 10]);
    for (const count of counts) assert.equal(count.match(/<circle[^>]* r="11"/g)?.length, 20);
    assert.match(counts[3] ?? '', /class="half-bead"/);
    assert.match(textOf(section), /au moins une fois entre minuit et 5\sh.*définition de l’Insee/);
    assert.deepEqual((await checkSite(portal.out)).faults, []);
  });

  test('a job with one figure keeps its page without the drawings and their files', async t => {
    const portal = await smallPortal(t);
    await portal.build();
    const files = await portal.files();
    assert.doesNotMatch(files.get('metiers/soudeuse-soudeur/index.html') ?? '', /people/);
    assert.ok(!files.has('assets/people.css'));
  });

  test('those at work at night stand inside the night, whatever the share, without touching', () => {
    for (let share = 0; share <= 100; share += 5) {
      const beads = nightBeads(share);
      assert.equal(beads.length, 20);
      for (const [rank, a] of beads.entries())
        for (const b of beads.slice(rank + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 22, `${share} ${rank}`);
    }
  });
});
