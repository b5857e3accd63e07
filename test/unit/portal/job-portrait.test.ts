// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Portrait of the people in a job on its page, and of the girls and boys in a training, on its page and that of its
// sector.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupBeads } from '../../../packages/portal/src/sections/metiers/people-layouts.js';
import { job, smallFeed, smallPortal, WELDER } from './support/small-portal.js';

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const PEOPLE = {
  ages: [
    { from: 15, to: 29, value: 20 },
    { from: 30, to: 49, value: 50 },
    { from: 50, value: 30 },
  ],
  diplomas: [
    { diploma: 'none', value: 30 },
    { diploma: 'cap', value: 65 },
    { diploma: 'bac', value: 5 },
  ],
  ...{ fixedTerm: 6.4, partTime: 2, contractFamily: 'Métiers du fer' },
  pay: [
    { from: 0, to: 1250, value: 10 },
    { from: 1250, value: 90 },
  ],
  employers: [{ sector: 'Métallurgie', value: 60 }],
  ...{ period: '2017-2019', sourceId: 'moi' },
};

const WOMEN = {
  value: 3.9,
  people: 339,
  counted: 'candidates',
  territoryId: 'reg-32',
  period: '2022',
  sourceId: 'moi',
};

describe('who the people are', () => {
  test('is drawn and written on the page of a job, and asked on that of a training', async t => {
    const feed = smallFeed([{ ...job(WELDER), people: PEOPLE }]);
    const [first, ...otherTrainings] = feed['trainings'] as Record<string, unknown>[];
    const more = { ...first, id: 'bac-soudage', title: 'Bac pro Soudage', womenShare: { ...WOMEN, value: 51 } };
    const [session] = feed['sessions'] as object[];
    const sessions = [session, { ...session, id: 's2', trainingId: 'bac-soudage' }];
    const portal = await smallPortal(t, {
      feed: { ...feed, sessions, trainings: [{ ...first, womenShare: WOMEN }, more, ...otherTrainings] },
    });
    await portal.build();
    const page = await portal.page('metiers/soudeuse-soudeur/index.html');
    const [section = ''] = /<section class="part people">[^]*?<\/section>/.exec(page) ?? [];
    const counts = section.split('<li>').slice(1);
    assert.match(
      textOf(counts[1] ?? ''),
      /Les âges Le plus souvent : 30 à 49 ans, 10 personnes sur 20\. Moins de 30 ans : 20\s%.*50 ans et plus : 30\s% France, 2017-2019/,
    );
    assert.match(textOf(counts[2] ?? ''), /Les diplômes Le plus souvent : CAP ou BEP, 13 personnes sur 20\./);
    assert.deepEqual(
      counts.slice(1).map(count => count.match(/<circle class="full"/g)?.length),
      [10, 13],
    );
    for (const count of counts) assert.equal(count.match(/<circle[^>]* r="11"/g)?.length, 20);
    assert.match(
      textOf(page),
      /Contrats, salaires, employeurs .*CDD\) 6,4\s%, soit 1 personne sur 20 .*2\s%, soit moins d’une personne sur 20 Chiffres de la famille « Métiers du fer »,.*Moins de 1\s250\s€ net par mois 10\s%.*Métallurgie 60\s%, soit 12 personnes sur 20/,
    );
    const training = textOf(await portal.page('formations/cap-soudage/index.html'));
    assert.match(
      training,
      /combien de filles\s\? Voir la réponse Moins d’une fille sur 20\. 3,9\s% de filles parmi les 339 candidates et candidats présents à l’examen.*Hauts-de-France, session 2022/,
    );
    const sector = textOf(await portal.page('secteurs/industrie/index.html'));
    assert.match(sector, /moins d’une fille sur 20 \(CAP Soudage\), jusqu’à 10 filles sur 20 \(Bac pro Soudage\)/);
    assert.deepEqual((await checkSite(portal.out)).faults, []);
  });

  test('keeps twenty beads apart, under the height of the drawing, however they are grouped', () => {
    for (const counts of [[20], [1, 1, 9, 9], [9, 9, 2], [3, 3, 4, 5, 4, 1], [1, 1, 1, 1, 1, 15]]) {
      const { beads, height, names } = groupBeads(counts, 0);
      assert.equal(beads.length, 20);
      assert.equal(names.length, counts.length);
      assert.ok(height <= 240, String(counts));
      assert.equal(beads.filter(({ kind }) => kind === 'full').length, counts[0]);
      for (const [rank, a] of beads.entries())
        for (const b of beads.slice(rank + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 22);
    }
  });
});
