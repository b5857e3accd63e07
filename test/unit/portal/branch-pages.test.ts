// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkSite } from '../../../packages/portal/src/check/check-site.js';
import { CONFIG, feedOfJobs, job, smallPortal, WELDER } from './support/small-portal.js';

/** Returns a feed with the records that a branch fills. */
function branchFeed(): Record<string, unknown> {
  return {
    ...feedOfJobs(),
    testimonies: [
      { id: 't', jobId: 'soudeur', name: 'Ada', role: 'soudeuse', text: 'Je répare des péniches.', consent: true },
    ],
    directory: [
      {
        id: 'forge',
        kind: 'company',
        name: 'La Forge',
        summary: 'Un atelier.',
        sourceId: 'moi',
        audiences: [],
        territoryIds: ['reg-32'],
        sectors: ['Industrie'],
        company: {
          jobIds: ['soudeur'],
          rome: [],
          posts: 2,
          skills: ['lire un plan'],
          trainingBeforeHire: 'Un mois payé',
          hosts: null,
          apprentices: true,
          sizeBand: '10 à 49',
        },
      },
    ],
  };
}

/** Returns the same feed, with a job of another sector. */
function twoSectors(): Record<string, unknown> {
  const nurse = job({ id: 'infirmier', feminine: 'Infirmière', masculine: 'Infirmier', summary: 'Vous soignez.' });
  return { ...branchFeed(), jobs: [job(WELDER), { ...nurse, sectors: ['Santé'], rome: ['J1506'] }] };
}

test('a company shows its jobs, posts and skills on its page, its job and its sector', async t => {
  const portal = await smallPortal(t, { feed: branchFeed() });
  await portal.build();
  const page = await portal.page('annuaire/la-forge/index.html');
  for (const text of [/Soudeuse/, /2\spostes/, /cherche un apprenti/, /Lire un plan/, /Un mois payé/, /10 à 49/])
    assert.match(page, text);
  assert.match(page, /"@type":"LocalBusiness"/);
  assert.doesNotMatch(page, /GovernmentService|accueille en stage/);
  const jobPage = await portal.page('metiers/soudeuse-soudeur/index.html');
  assert.match(jobPage, /La Forge<\/a><\/span> <span class="soft where">2\spostes, cherche un apprenti/);
  assert.match(jobPage, /Je répare des péniches[^]*Ada, soudeuse/);
  assert.match(await portal.page('secteurs/industrie/index.html'), /La Forge/);
  assert.deepEqual((await checkSite(portal.out)).faults, []);
});

test('a second feed does not restore the jobs of the first that the selection excludes', async t => {
  const portal = await smallPortal(t, {
    config: {
      ...CONFIG,
      feeds: [
        { id: 'region', href: 'feed.json' },
        { id: 'branche', href: 'branche.json' },
      ],
      select: { jobs: { sectors: ['Santé'] } },
    },
    feed: twoSectors(),
  });
  await writeFile(join(portal.folder, 'branche.json'), JSON.stringify(twoSectors()));
  await portal.build();
  const files = await portal.files();
  assert.ok(files.has('metiers/infirmiere-infirmier/index.html'));
  assert.ok(!files.has('metiers/soudeuse-soudeur/index.html'));
});

test('the home of a branch shows testimonies, employers and events', async t => {
  const event = {
    id: 'visite',
    kind: 'event',
    name: 'Visite de la forge',
    summary: '',
    sourceId: 'moi',
    audiences: [],
    territoryIds: ['reg-32'],
    sectors: [],
    event: { timezone: 'Europe/Paris', occurrences: [{ start: '2037-03-05', status: 'planned' }] },
  };
  const feed = branchFeed();
  const portal = await smallPortal(t, {
    config: { ...CONFIG, pages: { home: ['branch'] } },
    feed: { ...feed, directory: [...(feed['directory'] as object[]), event] },
  });
  await portal.build();
  const home = await portal.page('index.html');
  assert.match(home, /Je répare des péniches[^]*La Forge<\/a>[^]*Visite de la forge/);
  assert.deepEqual((await checkSite(portal.out)).faults, []);
});
