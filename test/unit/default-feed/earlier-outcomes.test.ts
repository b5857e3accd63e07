// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Outcome } from '@orientation-widgets/feed';
import { realData, withoutRealData } from '../../support/paths.js';
import { records, sourceRows } from './facts.js';

const trainings = new Map(records('trainings').map(training => [training.id, training]));
const regional = records('outcomes').filter(({ uai, success }) => !uai && !success);
const attached = regional.filter(({ trainingId }) => trainingId !== undefined);
const diplomaOf = (id: string | undefined): string | undefined =>
  trainings.get(id ?? '')?.certifications.find(({ kind }) => kind === 'cfd')?.code;

describe('the outcomes of earlier leavers', () => {
  test('reaches a quarter of the trainings, with a figure six months after', () => {
    const codes = new Map(
      [...trainings.values()].flatMap(({ id, certifications }) => certifications.map(({ code }) => [code, id])),
    );
    const reached = new Set(
      regional
        .filter(({ employed }) => typeof employed['6'] === 'number')
        .map(({ trainingId, certification }) => trainingId ?? codes.get(certification?.code ?? '')),
    );
    assert.ok(reached.size >= 190, String(reached.size));
  });

  test('names the former diploma, or is of an earlier year', () => {
    assert.ok(attached.length > 50);
    for (const { trainingId, cohort, formerDiploma, employed } of attached) {
      assert.ok(formerDiploma ?? cohort < '2022-2023', trainingId);
      assert.equal(typeof employed['6'], 'number');
    }
  });

  test(
    'copies a line of InserJeunes, of the diploma or of the only one that it replaced',
    {
      skip: withoutRealData,
    },
    () => {
      const lines = sourceRows('insertion/ij_region_32.csv', 'utf-8', ';');
      const diplomaOfMefstat = new Map(
        sourceRows('nomenclatures/bcn-2025/nMef.csv', 'utf-8', ';').map(row => [
          row['MEF_STAT_11'],
          row['FORMATION_DIPLOME'],
        ]),
      );
      const replaced = replacedDiplomas();
      for (const outcome of attached) {
        const diplomaCode = diplomaOf(outcome.trainingId);
        const line = lineOf(outcome, lines);
        const diploma = outcome.route === 'school' ? diplomaOfMefstat.get(line['mefstat11']) : line['cfd'];
        assert.deepEqual(
          [
            outcome.formerDiploma ? replaced.get(diplomaCode ?? '') : [diplomaCode],
            outcome.leavers,
            outcome.employed['6'],
            outcome.employed['12'],
          ],
          [
            [diploma],
            ...['nb_sortant', 'taux_emploi_6_mois', 'taux_emploi_12_mois'].map(column => Number(line[column])),
          ],
          `${outcome.trainingId ?? ''} ${outcome.cohort}`,
        );
      }
    },
  );
});

function lineOf(
  { certification, route, cohort }: Outcome,
  lines: readonly Record<string, string>[],
): Record<string, string> {
  const word = route === 'school' ? 'scolaire' : 'apprentissage';
  const column = route === 'school' ? 'mefstat11' : 'cfd';
  const matches = lines.filter(
    line =>
      line['voie'] === word && line['millesime'] === cohort.replace('-', '_') && line[column] === certification?.code,
  );
  assert.equal(matches.length, 1, certification?.code);
  return matches[0] ?? {};
}

/** The diplomas that each one replaced, read by splitting lines: a second reader of the ministry’s list. */
function replacedDiplomas(): ReadonlyMap<string, readonly string[]> {
  const text = new TextDecoder('windows-1252').decode(
    readFileSync(`${realData}/nomenclatures/bcn-2025/nFormationDiplome_.csv`),
  );
  const [heading = '', ...lines] = text.split(/\r?\n/);
  const first = heading.split(';').indexOf('ANCIEN_DIPLOME_1');
  return new Map(
    lines.map(line => line.split(';')).map(cells => [cells[0] ?? '', cells.slice(first, first + 7).filter(Boolean)]),
  );
}
