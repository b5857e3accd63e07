// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import type { Records } from './compare.js';
import { byKey, groupBy } from './keyed.js';
import type { Row } from './tables.js';

/** Returns the published certifications of Certif Info, with the codes of all their rows. */
export function expectedCertifications(rows: readonly Row[]): Records {
  const groups = groupBy(
    rows.filter(({ cells }) => cells['Etat_Libelle'] === 'Publié'),
    ({ cells }) => cells['Code_Diplome'] ?? '',
  );
  return new Map(
    [...groups].map(([code, group]) => {
      const { cells = {} } = group[0] ?? {};
      const codes = group.flatMap(({ cells: rowCells }) => [
        `certifinfo ${code}`,
        `rncp ${(rowCells['Code_RNCP'] ?? '').replace(/^RNCP/i, '')}`,
        `rs ${(rowCells['Code_RS'] ?? '').replace(/^RS/i, '')}`,
        `cfd ${rowCells['Code_Scolarité'] ?? ''}`,
        `onisep ${rowCells['codeIdeo2'] ?? ''}`,
      ]);
      return [
        code,
        {
          title: cells['Libelle_Diplome'],
          level: cells['Code_Niveau_Europeen'] ? Number(cells['Code_Niveau_Europeen']) : null,
          codes: [...new Set(codes.filter(text => !text.endsWith(' ')))].sort(),
        },
      ];
    }),
  );
}

export function publishedCertifications(records: readonly Training[]): Records {
  return byKey(records, ({ id, title, level, certifications }) => [
    id.replace('certifinfo-', ''),
    { title, level, codes: certifications.map(({ kind, code }) => `${kind} ${code}`).sort() },
  ]);
}
