// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Ends of diplomas, compared with the official table of the ministry of education.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutRealData } from '../../support/paths.js';
import { records, sourceRows } from './facts.js';

const ended = records('trainings').filter(({ closed }) => closed !== undefined);

describe('the ended diplomas of the default feed', { skip: withoutRealData }, () => {
  const rows = sourceRows('nomenclatures/bcn-2025/nFormationDiplome_.csv', 'windows-1252', ';');
  const row = new Map(rows.map(fields => [fields['FORMATION_DIPLOME'], fields]));
  const codeOf = (certifications: readonly { kind: string; code: string }[]): string =>
    certifications.find(({ kind }) => kind === 'cfd')?.code ?? '';

  it('end on the day that the official table gives', () => {
    assert.equal(ended.length, 27);
    for (const { id, closed, certifications } of ended)
      assert.equal(row.get(codeOf(certifications))?.['DATE_FERMETURE']?.split('/').reverse().join('-'), closed, id);
  });

  it('name a diploma that replaces them whenever a row of the table does', () => {
    const replaced = new Set(rows.map(fields => fields['ANCIEN_DIPLOME_1']));
    for (const { id, certifications, succeededBy = [] } of ended)
      if (replaced.has(codeOf(certifications))) assert.ok(succeededBy.length, id);
  });
});
