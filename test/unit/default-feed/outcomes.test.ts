// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutRealData } from '../../support/paths.js';
import { exampleConfig, factRows, records, sourceRows } from './facts.js';

const outcomes = records('outcomes', exampleConfig);

test('outcomes are about certifications of the example, once each, in a known territory', () => {
  const knownIds = new Set(factRows('example-trainings.csv').map(({ rncp }) => rncp));
  const codes = outcomes.map(({ certification }) => certification?.code);
  assert.ok(codes.length > 40);
  assert.deepEqual(
    codes.filter(code => !knownIds.has(code)),
    [],
  );
  assert.equal(new Set(codes).size, codes.length);
  const territories = new Set(records('territories').map(({ id }) => id));
  assert.deepEqual(
    outcomes.filter(({ territoryId = '' }) => !territories.has(territoryId)),
    [],
  );
});

test('a rate of fewer than 20 leavers is masked as below the threshold, never zero', () => {
  const secret = outcomes.filter(({ employed }) => Object.values(employed).every(rate => rate === null));
  assert.ok(secret.length > 0);
  assert.deepEqual(
    secret.filter(({ missing, leavers = 0 }) => missing !== 'below-threshold' || leavers >= 20),
    [],
  );
  assert.deepEqual(
    outcomes.filter(
      outcome => !secret.includes(outcome) && (outcome.missing !== undefined || (outcome.leavers ?? 0) < 20),
    ),
    [],
  );
});

test('figures are those of InserJeunes for the diploma of that RNCP number', { skip: withoutRealData }, () => {
  const rows = sourceRows('insertion/ij_region_32.csv', 'utf-8', ';').filter(
    ({ millesime, voie }) => millesime === '2022_2023' && voie === 'apprentissage',
  );
  const diplomas = sourceRows('certifications/diplomesProfessionnels.csv', 'utf-8', ';');
  const cellOf = (rate: number | null | undefined): string => (rate === null || rate === undefined ? '' : String(rate));
  for (const { certification, employed, furtherStudy, leavers } of outcomes) {
    const [diploma] = diplomas.filter(row => row['Code RNCP'] === certification?.code);
    const row = rows.find(({ cfd = '?' }) => diploma?.['Code diplôme']?.replace('-', '').startsWith(cfd));
    const published = [
      row?.['taux_emploi_6_mois'],
      row?.['taux_emploi_12_mois'],
      row?.['taux_poursuite_etudes'],
      row?.['nb_sortant'],
    ];
    assert.deepEqual(
      [employed['6'], employed['12'], furtherStudy, leavers].map(cellOf),
      published,
      `RNCP ${certification?.code ?? ''}`,
    );
  }
});

const success = records('outcomes').filter(outcome => outcome.success);

test('an examination success rate belongs to a diploma of the feed, not to employment', () => {
  const knownIds = new Set(
    records('trainings').flatMap(({ certifications }) => certifications.map(({ kind, code }) => `${kind} ${code}`)),
  );
  assert.ok(success.length > 100);
  for (const { certification, employed, furtherStudy, uai, sourceId, success: examination } of success) {
    assert.ok(knownIds.has(`${certification?.kind ?? ''} ${certification?.code ?? ''}`), certification?.code);
    assert.deepEqual([employed, furtherStudy, uai, sourceId], [{}, null, undefined, 'bac-pro']);
    assert.equal(examination?.period, 'session 2022');
  }
});

test(
  'a success rate is the sum of the académies of Lille and Amiens for that speciality',
  { skip: withoutRealData },
  () => {
    const rows = sourceRows('training-figures/baccalaureat-academies-lille-amiens.csv', 'utf-8', ';');
    const statuses: Readonly<Record<string, string>> = {
      school: 'SCOLAIRE',
      apprenticeship: 'APPRENTISSAGE',
      continuing: 'FORMATION CONTINUE',
    };
    for (const { certification, route, success: examination } of success) {
      const code = certification?.code ?? '';
      const labelPart = code.startsWith('403') ? `BAC PRO AG ${code.slice(3)} ` : ` ${code.slice(3)} `;
      const ownRecords = rows.filter(
        ({ session, statut_du_candidat, diplome_specialite = '', voie }) =>
          session === '2022' &&
          voie === 'BAC PROFESSIONNEL' &&
          statut_du_candidat === statuses[route] &&
          diplome_specialite.includes(labelPart) &&
          diplome_specialite.startsWith('BAC PRO AG') === code.startsWith('403'),
      );
      const sum = (column: string): number => ownRecords.reduce((total, row) => total + Number(row[column]), 0);
      assert.deepEqual(
        [examination?.present, examination?.passed],
        [sum('nombre_de_presents'), sum('nombre_d_admis_totaux')],
        `${code} ${route}`,
      );
    }
  },
);

test(
  'the apprentices of a centre have the figures of its latest leavers that are published',
  { skip: withoutRealData },
  () => {
    const ownRecords = records('outcomes').filter(({ uai, route }) => uai && route === 'apprenticeship');
    const centres = new Map(ownRecords.map(outcome => [outcome.uai, outcome]));
    assert.equal(centres.size, ownRecords.length);
    let latest = 0;
    for (const row of sourceRows('training-figures/inserjeunes-cfa-hdf.csv', 'utf-8', ';')) {
      const rate = row['Taux emploi 6 mois'] ?? '';
      const outcome = centres.get(row['UAI'] ?? '');
      if (row['Année'] !== 'cumul 2023-2024' || !outcome || !/^\d/.test(rate)) continue;
      latest++;
      assert.deepEqual([outcome.cohort, outcome.employed['6']], ['2023-2024', Number(rate)], outcome.uai);
    }
    assert.ok(latest > 30, `${latest} centres`);
  },
);
