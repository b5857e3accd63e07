// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/outlook.mjs: writes outlook-2030.json, the job openings by family from 2019 to 2030 (Dares and
// France Stratégie), with their board, and the outlook of each job of facts/jobs/*.json: that of its family, with its
// name.
import { readdir } from 'node:fs/promises';
import { readCsv } from './source-data.mjs';
import { typeset } from './typography.mjs';
import { FACTS, readFacts, writeFacts } from './write-facts.mjs';

const [REGION, SOURCE, HORIZON, SAID] = ['reg-32', 'dares-2030', '2019-2030', '2023'];
/** Groups of the projection, by FAP 2009 family; the names in both lists match. */
const GROUPS = { F0Z: 'F0A', F1Z: 'F0A', F2Z: 'F2A', F3Z: 'F2A', D0Z: 'D0A', D3Z: 'D0A' };
/** Group of the projection that mixes craftspeople with politicians and clergy: it describes none of them. */
const MIXED = 'XK_';
/** Maximum number of families on the board, those with the most openings. */
const MOST_FAMILIES = 10;
const NAMES = { [MIXED]: 'Artisans, politique et clergé' };

const rows = readCsv('dares/metiers-2030/hdf.csv', { delimiter: ';' });
const families = new Map(rows.map(row => [row.code_fap, familyOf(row)]));

for (const file of (await readdir(new URL('jobs/', FACTS))).sort()) {
  const { jobs } = await readFacts(`jobs/${file}`);
  await writeFacts(`jobs/${file}`, { jobs: jobs.map(withOutlook) });
}

const figures = [...families.values()].sort((a, b) => b.openings - a.openings);
const observation = (value, part) => ({
  measureId: 'openings-2030',
  territoryId: REGION,
  period: HORIZON,
  value,
  flags: ['forecast'],
  ...(part && { part }),
  sourceId: SOURCE,
});
await writeFacts('outlook-2030.json', {
  sources: [
    {
      id: SOURCE,
      title: typeset('Les métiers en 2030 : quelles perspectives de recrutement en région ?'),
      publisher: 'Dares et France Stratégie',
      licence:
        'Information publique, réutilisable en citant la source (code des relations entre le public et l’administration, L. 322-1)',
      licenceUrl: 'https://dares.travail-emploi.gouv.fr/mentions-legales',
      period: '2019-2030, publié en janvier 2023',
    },
  ],
  measures: [
    {
      id: 'openings-2030',
      theme: 'economy-employment',
      title: 'Postes à pourvoir d’ici 2030',
      question: typeset('Quels métiers auront besoin de monde ?'),
      unit: 'postes',
      decimals: 0,
      kind: 'count',
      frequency: 'once',
      entries: ['job'],
      definition:
        'Emplois créés ou supprimés de 2019 à 2030, plus les départs en fin de carrière, par famille de métiers.',
      method: 'Arrondis à la centaine. Les dix familles qui en ont le plus.',
      caveat: 'C’est une projection, faite en 2023. Une famille réunit plusieurs métiers.',
      sourceId: SOURCE,
    },
  ],
  boards: [
    {
      id: 'outlook-2030',
      title: 'Les métiers en 2030',
      measures: ['openings-2030', 'hires-planned', 'difficult-hires'],
      territoryKinds: ['region'],
      frequency: 'yearly',
    },
  ],
  observations: [
    observation(hundreds(rows.reduce((sum, row) => sum + Number(row.postes_a_pourvoir_milliers), 0))),
    ...figures
      .slice(0, MOST_FAMILIES)
      .map(({ name, openings }, order) =>
        observation(openings, { dimension: 'Famille de métiers', label: name, order }),
      ),
  ],
});

function familyOf(row) {
  return {
    name: NAMES[row.code_fap] ?? typeset(row.fap_libelle),
    openings: hundreds(row.postes_a_pourvoir_milliers),
    share: Math.round(Number(row.postes_a_pourvoir_pct) * 1000) / 10,
    change: hundreds(row.creations_destructions_milliers),
  };
}

/** Converts thousands with decimals to jobs, rounded to hundreds: the projection is no more precise. */
function hundreds(thousands) {
  return Math.round(Number(thousands) * 10) * 100;
}

/** Replaces the outlook of this source on a job; entries of other sources stay first. */
function withOutlook({ outlook: former = [], ...job }) {
  const otherEntries = former.filter(({ sourceId }) => sourceId !== SOURCE);
  const familyEntries = outlookOf(job);
  return {
    ...job,
    ...(otherEntries.length + familyEntries.length > 0 && { outlook: [...otherEntries, ...familyEntries] }),
  };
}

function outlookOf(job) {
  const family = (job.fap ?? []).map(code => families.get(GROUPS[code.slice(0, 3)] ?? code.slice(0, 3))).find(Boolean);
  if (!family || (job.fap ?? []).some(code => ['K0Z', 'X0Z'].includes(code.slice(0, 3)))) return [];
  const { name, openings, share, change } = family;
  const expected = (label, value, unit, words) => ({
    label,
    family: name,
    value,
    unit,
    ...(words && { words }),
    horizon: HORIZON,
    said: SAID,
    sourceId: SOURCE,
  });
  const about = value => `environ ${value.toLocaleString('fr').replaceAll('\u202f', '\u00a0')}`;
  return [
    expected('Postes à pourvoir en Hauts-de-France', openings, 'postes', about(openings)),
    expected('Pour 100 emplois de 2019', share, 'à pourvoir'),
    ...(change
      ? [
          expected(
            change > 0 ? 'Emplois en plus' : 'Emplois en moins',
            Math.abs(change),
            'emplois',
            about(Math.abs(change)),
          ),
        ]
      : []),
  ];
}
