// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Outcome } from '@orientation-widgets/feed';
import type { Facts, Records } from './compare.js';
import type { Scope } from './france.js';
import { byKey } from './keyed.js';
import type { Row } from './tables.js';

const MONTHS = ['6', '12', '18', '24'] as const;

/** Outcomes by région and certification. An empty cell is no figure. */
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

/** Outcomes of the leavers of each establishment: the rows that put pupils and apprentices together are left out. */
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

/** The national file of apprenticeship centres. */
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

/** Success at the examination of each vocational lycée, all sectors together. */
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

export function publishedSuccess(records: readonly Outcome[]): Records {
  return byKey(records, ({ uai = '', success }) => [
    `${uai} ${success?.period.replace('session ', '') ?? ''}`,
    { present: success?.present ?? null, rate: success?.rate ?? null },
  ]);
}

/** The code of an establishment starts with its département on three digits: 059, 02A… 974. */
function isInside(uai = '', scope: Scope): boolean {
  return scope.hasDepartment(uai.startsWith('97') ? uai.slice(0, 3) : uai.slice(1, 3));
}

/** Outcomes of a feed: those of a certification or those of an establishment. */
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
