// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// People in a job on its page, on the street at night and in its booklet: each count with its illustration, year and
// source.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
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

const hoursJob = (rome: string, night: number): object => ({
  ...job({ id: rome, feminine: `Métier ${rome}`, masculine: `Métier ${rome}`, summary: 'Un métier.' }),
  ...{ rome: [rome], unusualHours: { night, saturday: 60, sunday: 20, period: '2018', sourceId: 'moi' } },
});

describe('the people of a job', () => {
  test('have a drawing a count, a street at night and a booklet to fold', async t => {
    const street = ['D1104', 'J1506', 'N4301', 'F1703'].map((rome, rank) =>
      hoursJob(rome, [52.8, 21.2, 56.2, 1.7][rank] ?? 0),
    );
    const portal = await smallPortal(t, { feed: smallFeed([MEASURED, ...street]) });
    await portal.build();
    checkPeople(await portal.page('metiers/soudeuse-soudeur/index.html'));
    checkStreet(await portal.page('metiers/rue-la-nuit/index.html'));
    assert.match(await portal.page('metiers/index.html'), /href="[^"]*\/metiers\/rue-la-nuit\/"/);
    const booklet = await portal.page('metiers/soudeuse-soudeur/livret/index.html');
    const [, sheet = ''] = /<section class="booklet"[^>]*>([^]*?)<\/section>/.exec(booklet) ?? [];
    assert.equal(sheet.match(/<h2>/g)?.length, 8);
    assert.match(textOf(sheet), /La nuit, de minuit à 5\sh : 11 sur 20 .*Le dimanche : moins d’une personne sur 20/);
    assert.match(textOf(sheet), /24,5\s% de femmes en 2017-2019 12\s% en 2003-2005/);
    assert.match(textOf(sheet), /Où apprendre ce métier près de chez moi\s\?/);
    const files = await portal.files();
    for (const name of ['people.css', 'people.js', 'street.css', 'booklet.css']) {
      const bytes = brotliCompressSync(files.get(`assets/${name}`) ?? '').length;
      assert.ok(bytes > 300 && bytes < 2_500, `${name}: ${bytes}`);
    }
    assert.deepEqual((await checkSite(portal.out)).faults, []);
  });

  function checkStreet(page: string): void {
    const houses = (/<ul class="houses">[^]*?<\/ul>/.exec(page)?.[0] ?? '').split('<li>').slice(1);
    const nameOf = (house: string): string => /class="place">([^<]*)/.exec(house)?.[1] ?? '';
    assert.deepEqual(houses.map(nameOf), ['La boulangerie', 'L’hôpital', 'Le chantier', 'La gare']);
    const lit = (moment: string): number[] =>
      houses.map(house => house.match(new RegExp(`class="w[^"]* ${moment}\\b`, 'g'))?.length ?? 0);
    assert.deepEqual(lit('n'), [11, 4, 0, 11]);
    assert.deepEqual(lit('s'), [12, 12, 12, 12]);
    assert.match(houses[2] ?? '', /class="x n"/);
    assert.match(textOf(houses[2] ?? ''), /moins d’une sur 20 la nuit/);
    for (const house of houses) assert.match(house, /<a href="[^"]*\/metiers\/metier-/);
    const rows = textOf(/<tbody>[^]*?<\/tbody>/.exec(page)?.[0] ?? '');
    assert.match(
      rows,
      /N4301 11 sur 20 12 sur 20 4 sur 20 .*D1104 11 sur 20 .*J1506 4 sur 20 .*F1703 moins d’une sur 20/,
    );
    assert.match(textOf(page), /France, 2018\. Ma branche\. La nuit\s: au moins une fois entre minuit et 5\sh/);
  }

  function checkPeople(page: string): void {
    const [section = ''] = /<section class="part people">[^]*?<\/section>/.exec(page) ?? [];
    const counts = section.split('<li>').slice(1);
    const texts = counts.map(textOf);
    assert.match(texts[0] ?? '', /5 femmes sur 20\. 24,5\s% de femmes France, 2017-2019/);
    assert.match(texts[1] ?? '', /Les femmes en 2003-2005 2 femmes sur 20\./);
    assert.match(texts[2] ?? '', /11 personnes sur 20 travaillent la nuit\. 52,8\s% au travail la nuit France, 2018/);
    assert.match(texts[3] ?? '', /Moins d’une personne sur 20 travaille le dimanche\./);
    assert.match(texts[4] ?? '', /La moitié gagnait plus de 1\s558\s€ net par mois.* France, 2019/);
    const fullBeads = counts.map(count => count.match(/<circle class="full"/g)?.length ?? 0);
    assert.deepEqual(fullBeads, [5, 2, 11, 0, 10]);
    for (const count of counts) assert.equal(count.match(/<circle[^>]* r="11"/g)?.length, 20);
    assert.match(counts[3] ?? '', /class="half-bead"/);
    assert.match(textOf(section), /au moins une fois entre minuit et 5\sh.*définition de l’Insee/);
  }

  test('a job with one figure keeps its page without the drawings and their files', async t => {
    const portal = await smallPortal(t);
    await portal.build();
    const files = await portal.files();
    assert.doesNotMatch(files.get('metiers/soudeuse-soudeur/index.html') ?? '', /people/);
    assert.ok(!files.has('assets/people.css'));
  });

  test('the night shows twenty beads apart from each other, whatever the share', () => {
    for (let share = 0; share <= 100; share += 5) {
      const beads = nightBeads(share);
      assert.equal(beads.length, 20);
      for (const [rank, a] of beads.entries())
        for (const b of beads.slice(rank + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 22, `${share} ${rank}`);
    }
  });
});
