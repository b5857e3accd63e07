// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Pay during a training: the pages that must mention it, and those that must not.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { smallFeed, smallPortal } from './support/small-portal.js';

const PAGE = 'formations/etre-paye/index.html';
const TRAINING = 'formations/cap-soudage/index.html';
const JOB = 'metiers/soudeuse-soudeur/index.html';

function feedOf(route: string, title = 'CAP Soudage'): Record<string, unknown> {
  const feed = smallFeed();
  const [training] = feed['trainings'] as object[];
  const [session] = feed['sessions'] as object[];
  return { ...feed, trainings: [{ ...training, title }], sessions: [{ ...session, route }] };
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the pay of an apprentice', () => {
  test('stands on the training, on the job it leads to and on its own page', async t => {
    const portal = await smallPortal(t, { feed: feedOf('apprenticeship') });
    await portal.build();
    const training = textOf(await portal.page(TRAINING));
    assert.match(training, /Moins de 18 ans 504\s€ 27\s% 728\s€ 39\s% 1\s027\s€ 55\s%/);
    assert.match(training, /26 ans et plus 1\s867\s€ 100\s%/);
    assert.match(training, /Code du travail, article D\. 6222-26/);
    assert.match(training, /SMIC au 1ᵉʳ juin 2026, 12,31\s€ brut de l’heure/);
    assert.match(textOf(await portal.page(JOB)), /de 504\s€ à 1\s867\s€ brut par mois/);
    assert.match(textOf(await portal.page(PAGE)), /16 à 20 ans 1\s027\s€ 55\s% 1\s214\s€ 65\s%/);
    assert.deepEqual((await checkSite(portal.out)).faults, []);
  });

  test('says that the amount must be checked after a 1 January', async t => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2027-02-01T09:00:00Z') });
    const portal = await smallPortal(t, { feed: { ...feedOf('apprenticeship'), updated: '2027-02-01T08:00:00Z' } });
    await portal.build();
    assert.match(textOf(await portal.page(TRAINING)), /À vérifier\s: le SMIC a pu changer depuis/);
  });

  test('is the one of the second year for a licence professionnelle', async t => {
    const portal = await smallPortal(t, { feed: feedOf('apprenticeship', 'Licence professionnelle Soudage') });
    await portal.build();
    const training = textOf(await portal.page('formations/licence-professionnelle-soudage/index.html'));
    assert.match(training, /Chaque mois Moins de 18 ans 728\s€ 39\s% 18 à 20 ans/);
  });

  test('is not shown when no training is by apprenticeship', async t => {
    const portal = await smallPortal(t, { feed: feedOf('school') });
    await portal.build();
    assert.ok(!(await portal.files()).has(PAGE));
    assert.doesNotMatch(await portal.page(TRAINING), /etre-paye|SMIC/);
    assert.doesNotMatch(await portal.page(JOB), /etre-paye|SMIC/);
  });
});
