// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { buildWith } from '../support/built.js';

const CSV = 'id;name;communes\nze-3206;Lille;59350\n';
const facts = {
  sources: [{ id: 'passed-on', title: 'Emploi', publisher: 'Insee' }],
  sourceFiles: [{ sourceId: 'passed-on', name: 'emploi.csv', sha256: 'a'.repeat(64), day: '2025-01-02' }],
  terms: [{ id: 'cap', acronym: 'CAP', expansion: 'Certificat d’aptitude professionnelle' }],
};
const zones = {
  ...{ id: 'zones', kind: 'territories', territoryKind: 'employment-zone', path: 'zones.csv', publisher: 'Insee' },
  ...{ licence: 'Licence Ouverte 2.0', licenceUrl: 'https://www.insee.fr/', title: 'Zones' },
};
const files = { 'zones.csv': CSV, 'facts.json': JSON.stringify(facts) };
const feedSource = { id: 'facts', kind: 'feed', path: 'facts.json' };

describe('the files of the sources', () => {
  test('have the SHA-256 of what was read and the day of the settings, and pass on', async t => {
    const { records } = await buildWith(t, [feedSource, { ...zones, fileDay: '2025-04-08' }], files);
    const sha256 = createHash('sha256').update(CSV).digest('hex');
    assert.deepEqual(await records('sourceFiles'), [
      ...facts.sourceFiles,
      { sourceId: 'zones', name: 'zones.csv', sha256, day: '2025-04-08' },
    ]);
    const source = (await records('sources')).find(({ id }) => id === 'zones');
    assert.equal(source?.licenceUrl, 'https://www.insee.fr/');
  });

  test('have no day where the settings give none, and refuse what is not a day', async t => {
    const { records } = await buildWith(t, [zones], files);
    assert.equal((await records('sourceFiles'))[0]?.day, undefined);
    await assert.rejects(buildWith(t, [{ ...zones, fileDay: 'avril 2025' }], files), /fileDay/);
  });
});
