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
  test('covers a third of the trainings, with a figure six months after leaving', () => {
    const codes = new Map(
      [...trainings.values()].flatMap(({ id, certifications }) => certifications.map(({ code }) => [code, id])),
    );
    const reached = new Set(
      regional
        .filter(({ employed }) => typeof employed['6'] === 'number')
        .map(({ trainingId, certification }) => trainingId ?? codes.get(certification?.code ?? '')),
    );
    assert.ok(reached.size >= 250, String(reached.size));
  });

  test('names the former diploma, or comes from an earlier year or several years', () => {
    assert.ok(attached.length > 100);
    for (const { trainingId, cohort, formerDiploma, employed } of attached) {
      assert.ok(formerDiploma ?? (cohort < '2022-2023' || yearsOf(cohort).length > 1), trainingId);
      assert.equal(typeof employed['6'], 'number');
    }
  });

  test(
    'copies a line of InserJeunes or sums small ones, of the diploma or of one it replaced',
    { skip: withoutRealData },
    () => {
      const lines = sourceRows('insertion/ij_region_32.csv', 'utf-8', ';');
      const diplomaOfMefstat = new Map(
        sourceRows('nomenclatures/bcn-2025/nMef.csv', 'utf-8', ';').map(row => [
          row['MEF_STAT_11'],
          row['FORMATION_DIPLOME'],
        ]),
      );
      const replaced = replacedDiplomas();
      let sums = 0;
      for (const outcome of attached) {
        const diplomaCode = diplomaOf(outcome.trainingId) ?? '';
        const years = yearsOf(outcome.cohort).map(year => lineOf(outcome, year, lines));
        const [first = {}] = years;
        const diploma = (outcome.route === 'school' ? diplomaOfMefstat.get(first['mefstat11']) : first['cfd']) ?? '';
        const allowed = outcome.formerDiploma ? replaced.get(diplomaCode) : [diplomaCode];
        const label = `${outcome.trainingId ?? ''} ${outcome.cohort}`;
        assert.ok(allowed?.includes(diploma), label);
        const total = (column: string): number => years.reduce((sum, line) => sum + Number(line[column]), 0);
        assert.equal(outcome.leavers, total('nb_sortant'), label);
        assert.ok(total('nb_sortant') >= 20, label);
        for (const month of ['6', '12'] as const) {
          const published = years.map(line => line[`taux_emploi_${month}_mois`] ?? '');
          const rate =
            years.length === 1
              ? Number(published[0])
              : quotient(total(`nb_en_emploi_${month}_mois`), total('nb_sortant'));
          assert.equal(outcome.employed[month], rate, label);
          if (years.length > 1)
            assert.ok(
              published.every(cell => cell === ''),
              label,
            );
        }
        sums += Number(years.length > 1);
      }
      assert.ok(sums > 40, `${sums} sums`);
    },
  );

  test('has a rate that is the quotient of its people, in every line with a rate', { skip: withoutRealData }, () => {
    for (const line of sourceRows('insertion/ij_region_32.csv', 'utf-8', ';')) {
      const rate = line['taux_emploi_6_mois'];
      // Halves are rounded up in some years, and to the even number in others.
      if (rate)
        assert.ok(
          Math.abs((Number(line['nb_en_emploi_6_mois']) * 100) / Number(line['nb_sortant']) - Number(rate)) <= 0.5,
          line['id'],
        );
    }
  });
});

describe('the code of a diploma found by its official name', () => {
  test('is beside the codes that France compétences gives for the record', { skip: withoutRealData }, () => {
    const codesOf = (table: string, column: string): Map<string, Set<string>> => {
      const codes = new Map<string, Set<string>>();
      const path = `certifications/rncp-2026-02/export_fiches_CSV_${table}_2026_02_01.csv`;
      for (const row of sourceRows(path, 'utf-8', ';')) {
        const sheet = row['Numero_Fiche'] ?? '';
        codes.set(sheet, (codes.get(sheet) ?? new Set()).add(row[column] ?? ''));
      }
      return codes;
    };
    const [formacodes, nsf] = [codesOf('Formacode', 'Formacode_Code'), codesOf('Nsf', 'Nsf_Code')];
    let compared = 0;
    for (const { id, sourceId, certifications, ...training } of trainings.values()) {
      const sheet = `RNCP${certifications.find(({ kind }) => kind === 'rncp')?.code ?? ''}`;
      if (sourceId !== 'cprdfop' || !nsf.has(sheet)) continue;
      assert.deepEqual(new Set(training.formacodes), formacodes.get(sheet), id);
      assert.deepEqual(new Set(training.nsf), new Set([...(nsf.get(sheet) ?? [])].map(code => code.slice(0, 3))), id);
      compared++;
    }
    assert.ok(compared >= 30, String(compared));
  });
});

/** Returns the school years of a cohort: `2020-2022` is 2020-2021 and 2021-2022. */
function yearsOf(cohort: string): string[] {
  const [start = 0, end = 0] = cohort.split('-').map(Number);
  return Array.from({ length: end - start }, (_, rank) => `${start + rank}_${start + rank + 1}`);
}

function quotient(part: number, total: number): number {
  return Math.round((part * 100) / total);
}

function lineOf(
  { certification, route }: Outcome,
  year: string,
  lines: readonly Record<string, string>[],
): Record<string, string> {
  const word = route === 'school' ? 'scolaire' : 'apprentissage';
  const column = route === 'school' ? 'mefstat11' : 'cfd';
  const matches = lines.filter(
    line => line['voie'] === word && line['millesime'] === year && line[column] === certification?.code,
  );
  assert.equal(matches.length, 1, certification?.code);
  return matches[0] ?? {};
}

/** Returns the diplomas that each diploma replaced, read by splitting lines: a second reader of the ministry’s list. */
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
