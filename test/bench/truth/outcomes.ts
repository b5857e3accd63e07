// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Outcome } from '@orientation-widgets/feed';
import type { Facts, Records } from './compare.js';
import type { Scope } from './france.js';
import { byKey } from './keyed.js';
import type { Row } from './tables.js';

const MONTHS = ['6', '12', '18', '24'] as const;

/** Returns outcomes by région and certification. An empty cell is a missing figure. */
export function expectedOutcomes(rows: readonly Row[], scope: Scope): Records {
  const inside = rows.filter(({ cells }) => scope.hasRegion(regionOf(cells)));
  return byKey(inside, ({ cells }) => {
    const school = cells['voie'] === 'scolaire';
    return [
      [
        school ? `mefstat ${cells['mefstat11'] ?? ''}` : `cfd ${cells['cfd'] ?? ''}`,
        `reg-${regionOf(cells)}`,
        school ? 'school' : 'apprenticeship',
        (cells['millesime'] ?? '').replace('_', '-'),
      ].join(' '),
      {
        ...rates(month => cells[`taux_emploi_${month}_mois`]),
        furtherStudy: rateOf(cells['taux_poursuite_etudes']),
        leavers: rateOf(cells['nb_sortant']),
      },
    ];
  });
}

function regionOf(cells: Row['cells']): string {
  return (cells['code_region'] ?? '').padStart(2, '0');
}

/** Returns the outcomes of the leavers of each establishment, without the rows that mix pupils and apprentices. */
export function expectedEstablishments(
  files: readonly { years: string; rows: readonly Row[] }[],
  scope: Scope,
): Records {
  return byKey(
    files.flatMap(({ years, rows: all }) => {
      const rows = all.filter(({ cells }) => isInside(cells[UAI], scope));
      const apart = new Set(
        rows.filter(({ cells }) => (cells[AUDIENCE] ?? 'ensemble') !== 'ensemble').map(({ cells }) => cells[UAI]),
      );
      return rows
        .filter(({ cells }) => cells[AUDIENCE] !== 'ensemble' || !apart.has(cells[UAI]))
        .map(({ cells }) => ({ cells, years }));
    }),
    ({ cells, years }) => {
      const audience = cells[AUDIENCE];
      const route = audience === undefined || audience === 'dont apprentis' ? 'apprenticeship' : 'school';
      return [
        `${cells[UAI] ?? ''} ${route} ${years}`,
        { ...rates(month => (month === '6' ? cells['Taux'] : '')), furtherStudy: rateOf(cells[STUDY]), leavers: null },
      ];
    },
  );
}

const UAI = "n°UAI de l'établissement";
const AUDIENCE = 'Dont apprentis en EPLE';
const STUDY = "Taux de poursuite d'études";

/** Returns the outcomes of the national file of apprenticeship centres. */
export function expectedCentres(rows: readonly Row[], scope: Scope): Records {
  const inside = rows.filter(({ cells }) => isInside(cells['UAI'], scope));
  return byKey(inside, ({ cells }) => [
    `${cells['UAI'] ?? ''} apprenticeship ${(/20\d\d[_-]20\d\d/.exec(cells['Année'] ?? '')?.[0] ?? '').replace('_', '-')}`,
    {
      ...rates(month => cells[`Taux emploi ${month} mois`]),
      furtherStudy: rateOf(cells['Taux poursuite études']),
      leavers: null,
    },
  ]);
}

/** Returns the success at the examination of each vocational lycée, all sectors together. */
export function expectedSuccess(rows: readonly Row[], scope: Scope): Records {
  const inside = rows.filter(({ cells }) => isInside(cells['Code établissement'], scope));
  return byKey(inside, ({ cells }) => [
    `${cells['Code établissement'] ?? ''} ${cells['Année'] ?? ''}`,
    {
      present: rateOf(cells['Effectifs présents Total secteurs']),
      rate: rateOf(cells['Taux Brut de Réussite Total secteurs']),
    },
  ]);
}

/**
 * Returns the success at the bac professionnel by région, diploma and route: the specialities of the ministry begin
 * with the code of the diploma, without its level. A région counts when both its académies have rows.
 */
export function expectedBaccalaureat(rows: readonly Row[], scope: Scope): Records {
  const sums = new Map<string, { present: number; passed: number }>();
  const years = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    const year = cells['session'] ?? '';
    years.set(year, (years.get(year) ?? new Set()).add(cells['academie'] ?? ''));
  }
  for (const { cells } of scope.hasRegion('32') ? rows : []) {
    const examination = examinationOf(cells);
    if (!examination || years.get(cells['session'] ?? '')?.size !== 2) continue;
    const key = `${examination.cfd} ${examination.route} ${cells['session'] ?? ''}`;
    const sum = sums.get(key) ?? { present: 0, passed: 0 };
    sum.present += Number(cells['nombre_de_presents']);
    sum.passed += Number(cells['nombre_d_admis_totaux']);
    sums.set(key, sum);
  }
  return new Map(sums);
}

/** Returns the diploma of a row of bac professionnel and the route of its candidates; undefined for other rows. */
export function examinationOf(cells: Row['cells']): { cfd: string; route: string } | undefined {
  const words = (cells['diplome_specialite'] ?? '').split(' ');
  const level = words.includes('AG') && words[2] === 'AG' ? '403' : '400';
  const digits = words.find(word => /^[0-9]{5}$/.test(word));
  const route = { SCOLAIRE: 'school', APPRENTISSAGE: 'apprenticeship', 'FORMATION CONTINUE': 'continuing' }[
    cells['statut_du_candidat'] ?? ''
  ];
  return cells['voie'] === 'BAC PROFESSIONNEL' && digits && route ? { cfd: `${level}${digits}`, route } : undefined;
}

export function publishedBaccalaureat(records: readonly Outcome[]): Records {
  return byKey(records, ({ certification, route, success }) => [
    `${certification?.code ?? ''} ${route} ${/\d{4}$/.exec(success?.period ?? '')?.[0] ?? ''}`,
    { present: success?.present ?? null, passed: success?.passed ?? null },
  ]);
}

export function publishedSuccess(records: readonly Outcome[]): Records {
  return byKey(records, ({ uai = '', success }) => [
    `${uai} ${/\d{4}$/.exec(success?.period ?? '')?.[0] ?? ''}`,
    { present: success?.present ?? null, rate: success?.rate ?? null },
  ]);
}

/** Whether an establishment is inside a scope. Its code starts with its département on three digits: 059, 02A… 974. */
function isInside(uai = '', scope: Scope): boolean {
  return scope.hasDepartment(uai.startsWith('97') ? uai.slice(0, 3) : uai.slice(1, 3));
}

/** Returns the outcomes of a feed: those of a certification or those of an establishment. */
export function publishedOutcomes(records: readonly Outcome[]): Records {
  return byKey(records, ({ uai, certification, territoryId = '', route, cohort, employed, furtherStudy, leavers }) => [
    uai === undefined
      ? `${certification?.kind ?? ''} ${certification?.code ?? ''} ${territoryId} ${route} ${cohort}`
      : `${uai} ${route} ${cohort}`,
    { ...rates(month => employed[month]?.toString()), furtherStudy: furtherStudy ?? null, leavers: leavers ?? null },
  ]);
}

function rates(cellOf: (month: (typeof MONTHS)[number]) => string | undefined): Facts {
  return Object.fromEntries(MONTHS.map(month => [`employed${month}`, rateOf(cellOf(month))]));
}

function rateOf(cell = ''): number | null {
  return cell === '' || cell === 'nd' ? null : Number(cell.replace(',', '.'));
}
