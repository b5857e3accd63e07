// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Recruitment, Territory } from '@orientation-widgets/feed';
import { addToMultimap } from '../store/multimap.js';
import { coverageOf, NOTHING, percent, sourcesOf, type Derived } from './derived.js';

const METHOD_HIRES =
  'Somme des projets publiés par bassin et famille de métiers. Les cases secrètes n’y sont pas\u202f: c’est un minimum. La couverture est la part des cases publiées.';
const METHOD_DIFFICULT =
  'Projets jugés difficiles rapportés aux projets, sur les cases où les deux sont publiés. La couverture est la part de ces cases dans les projets connus.';

/** Computes planned hires and difficult ones for each territory of the recruitment plans. */
export function deriveRecruitments(
  recruitments: Iterable<Recruitment>,
  territoryOf: (id: string) => Territory | undefined,
): Derived {
  const records = [...recruitments];
  if (records.length === 0) return NOTHING;
  const byTerritory = new Map<string, Recruitment[]>();
  for (const record of records) addToMultimap(byTerritory, keyOf(record.year, record.territoryId), record);
  const observations: Derived['observations'][number][] = [];
  for (const territoryRecords of byTerritory.values()) {
    const [first] = territoryRecords;
    if (!first) continue;
    const cells = cellsOf(territoryRecords, first, byTerritory, territoryOf);
    const about = { territoryId: first.territoryId, period: String(first.year) };
    const published = cells.filter(({ projects, masked = [] }) => projects !== null && !masked.includes('projects'));
    const knownProjects = cells.reduce((sum, { projects }) => sum + (projects ?? 0), 0);
    // A territory without any completely published cell has a lower bound of unknown accuracy: it gets no figure.
    if (knownProjects === 0 || published.length === 0) continue;
    observations.push({
      ...about,
      measureId: 'derived-hires',
      value: knownProjects,
      ...coverageOf(published.length, cells.length),
    });
    const pairs = published.filter(({ difficult, masked = [] }) => difficult !== null && !masked.includes('difficult'));
    const paired = pairs.reduce((sum, { projects }) => sum + (projects ?? 0), 0);
    const difficult = pairs.reduce((sum, each) => sum + (each.difficult ?? 0), 0);
    if (paired > 0)
      observations.push({
        ...about,
        measureId: 'derived-difficult-hires',
        value: percent(difficult, paired),
        ...coverageOf(paired, knownProjects),
      });
  }
  return {
    sourceIds: sourcesOf(records),
    measures: [
      {
        id: 'derived-hires',
        theme: 'labour-market',
        title: 'Projets de recrutement publiés',
        unit: 'projets',
        decimals: 0,
        kind: 'count',
        frequency: 'yearly',
        method: METHOD_HIRES,
      },
      {
        id: 'derived-difficult-hires',
        theme: 'labour-market',
        title: 'Part des projets publiés jugés difficiles',
        unit: '%',
        decimals: 1,
        kind: 'share',
        frequency: 'yearly',
        method: METHOD_DIFFICULT,
      },
    ],
    observations,
  };
}

/**
 * Returns the cells of a territory: those of the bassins inside it when they add up to its own, which hide more values.
 */
function cellsOf(
  territoryRecords: readonly Recruitment[],
  { territoryId, year }: Recruitment,
  byTerritory: ReadonlyMap<string, readonly Recruitment[]>,
  territoryOf: (id: string) => Territory | undefined,
): readonly Recruitment[] {
  const inside = [...byTerritory].flatMap(([, records]) => {
    const [first] = records;
    const territory = first && first.year === year ? territoryOf(first.territoryId) : undefined;
    return territory?.kind === 'bassin' && territory.parents.includes(territoryId) ? records : [];
  });
  const total = (records: readonly Recruitment[]): number =>
    records.reduce((sum, { projects }) => sum + (projects ?? 0), 0);
  return inside.length > 0 && total(inside) === total(territoryRecords) ? inside : territoryRecords;
}

function keyOf(year: number, territoryId: string): string {
  return `${year} ${territoryId}`;
}
