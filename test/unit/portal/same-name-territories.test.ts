// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A bassin and an employment zone with the same name: visitors see one place.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallFeed, smallPortal } from './support/small-portal.js';

const PARENTS = ['reg-32', 'country-fr'];

/** Returns the small feed, with two territories called Calais. */
function withCalais(): Record<string, unknown> {
  const feed = smallFeed();
  const list = (name: string): Record<string, unknown>[] => feed[name] as Record<string, unknown>[];
  return {
    ...feed,
    territories: [
      ...list('territories'),
      { id: 'bassin-3228', kind: 'bassin', code: '3228', name: 'Calais', parents: PARENTS },
      { id: 'ze-3207', kind: 'employment-zone', code: '3207', name: 'Calais', parents: PARENTS },
    ],
    observations: [
      ...list('observations'),
      { measureId: 'unemployment', territoryId: 'ze-3207', period: '2025', value: 10.4, sourceId: 'moi' },
    ],
    recruitments: [...list('recruitments'), { ...list('recruitments')[0], territoryId: 'bassin-3228' }],
  };
}

test('territories of one name have one page, whose figures say their level', async t => {
  const portal = await smallPortal(t);
  await portal.write('feed.json', withCalais());
  await portal.build();
  const page = await portal.page('territoires/bassin-calais/index.html');
  assert.match(page, /<p class="kicker">Bassin d’emploi et zone d’emploi<\/p>/);
  assert.match(page, /10,4\s%<\/span> <span class="soft">zone d’emploi, /);
  const index = await portal.page('territoires/index.html');
  assert.equal(index.match(/>Calais</g)?.length, 1);
  const former = await portal.page('territoires/zone-d-emploi-calais/index.html');
  assert.match(former, /http-equiv="refresh" content="0;\s?url=[^"]*territoires\/bassin-calais\/"/);
  assert.deepEqual((await checkSite(portal.out)).faults, []);
});

test('a bassin of which all the plans are secret has no page', async t => {
  const portal = await smallPortal(t);
  const feed = withCalais();
  const recruitments = (feed['recruitments'] as object[]).map(plan => ({ ...plan, projects: null }));
  await portal.write('feed.json', { ...feed, observations: [], recruitments });
  await portal.build();
  assert.doesNotMatch(await portal.page('plan/index.html'), />Calais</);
  assert.deepEqual((await checkSite(portal.out)).faults, []);
});

test('a dossier leaves out a fact that nobody has published', async t => {
  const portal = await smallPortal(t);
  await portal.write('feed.json', withCalais());
  await portal.build();
  const dossier = await portal.page('territoires/bassin-calais/dossier/index.html');
  assert.doesNotMatch(dossier, /Habitants|non publié|ici<\/dt><dd>(?:<[^>]+>)?0</);
});

test('the check refuses two values of one fact, on one page or on two', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const fact = (value: string): string => `<span data-fact="population@reg-32">${value}</span>`;
  for (const [path, text] of Object.entries({
    'index.html': fact('5 983 823'),
    'plan/index.html': fact('5 995 292') + fact('5 983 823'),
  })) {
    const html = await portal.page(path);
    await writeFile(join(portal.out, path), html.replace('</main>', `${text}</main>`));
  }
  const { faults } = await checkSite(portal.out);
  const contradictions = faults.filter(({ check }) => check === 'contradictions');
  assert.deepEqual(
    contradictions.map(({ page }) => page),
    ['plan/index.html'],
  );
  assert.match(contradictions[0]?.reason ?? '', /« population@reg-32 » vaut « 5 983 823 », et « 5 995 292 » ailleurs/);
});
