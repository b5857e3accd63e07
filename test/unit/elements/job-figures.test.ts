// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Figures of a job around a place, and the files that a page downloads to find them.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { openFeed, type Feed, type Recruitment, type Territory } from '@orientation-widgets/feed';
import { bareJob, jobFigures } from '../../../packages/domain/src/jobs/job-figures.js';

const territory = (id: string, kind: Territory['kind'], ...parents: string[]): Territory => ({
  id,
  kind,
  code: id,
  name: `Nom de ${id}`,
  parents,
});
const plan = (territoryId: string, projects: number): Recruitment => ({
  fap: 'V0Z60',
  territoryId,
  year: 2024,
  projects,
  difficult: null,
  seasonal: 0,
  secret: false,
  sourceId: 's',
});

/**
 * Returns a feed whose communes and figures of bassins are in the rest of their parts; `requests` lists the files that
 * a page requested.
 */
function regional(requests: string[]): Feed {
  const files: Record<string, string> = {
    't.json': JSON.stringify([
      territory('reg-32', 'region'),
      territory('dep-59', 'department', 'reg-32'),
      territory('bassin-1', 'bassin', 'dep-59', 'reg-32'),
    ]),
    't-rest.json': JSON.stringify([territory('com-59350', 'commune', 'bassin-1', 'dep-59', 'reg-32')]),
    'r.json': JSON.stringify([plan('dep-59', 300), plan('reg-32', 900)]),
    'r-rest.json': JSON.stringify([plan('bassin-1', 40)]),
  };
  const file = (href: string): object => {
    const text = files[href] ?? '';
    return { href, count: 1, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
  };
  const part = (name: string): object => ({ ...file(`${name}.json`), rest: file(`${name}-rest.json`) });
  const manifest = {
    formatVersion: '1.1',
    title: 't',
    publisher: { name: 'p' },
    language: 'fr',
    updated: '2026-11-24T00:00:00Z',
    territory: 'reg-32',
    territories: part('t'),
    recruitments: part('r'),
  };
  const answer = (input: unknown): Promise<Response> => {
    const name = String(input).split('/').at(-1) ?? '';
    requests.push(name);
    return Promise.resolve(new Response(files[name]));
  };
  // A unique base address: files are fetched only once for a whole page.
  return openFeed(manifest, { baseUrl: `https://${crypto.randomUUID()}.example/`, fetch: answer as typeof fetch });
}

for (const [areaId, projects, place, files] of [
  ['dep-59', 300, 'Nom de dep-59', ['r.json', 't.json']],
  ['reg-32', 900, 'Nom de reg-32', ['r.json', 't.json']],
  ['bassin-1', 40, 'Nom de bassin-1', ['r-rest.json', 'r.json', 't.json']],
  ['com-59350', 40, 'Nom de bassin-1', ['r-rest.json', 'r.json', 't-rest.json', 't.json']],
] as const)
  test(`the plans around ${areaId} come from ${files.join(', ')}`, async () => {
    const requests: string[] = [];
    const { plans } = await jobFigures(regional(requests), bareJob('V0Z60'), areaId);
    assert.deepEqual([plans.near?.record.projects, plans.near?.place], [projects, place]);
    assert.deepEqual(requests.sort(), files);
  });
