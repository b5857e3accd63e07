// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import {
  BMO_LICENCE_URL,
  DARES_TERMS_URL,
  INSEE_TERMS,
  INSEE_TERMS_URL,
  PUBLIC_INFORMATION,
  URSSAF_LICENCE,
} from '../licences.js';
import type { MeasureSetting } from './observation-settings.js';

type Described = MeasureSetting['measure'];

/** Title, publisher and licence of a table of figures. */
export interface FigureProducer {
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly licenceUrl?: string;
}

const INSEE = { publisher: 'Insee', licence: INSEE_TERMS, licenceUrl: INSEE_TERMS_URL };
const DARES = { licence: PUBLIC_INFORMATION, licenceUrl: DARES_TERMS_URL };
const JOBSEEKERS = { publisher: 'Dares, France Travail', ...DARES };
const BMO = {
  title: 'Enquête Besoins en main-d’œuvre',
  publisher: 'France Travail',
  licence: 'Licence Ouverte',
  licenceUrl: BMO_LICENCE_URL,
};

/** Publishers of figures, by column of values. */
export const FIGURE_PRODUCERS: ReadonlyMap<string, FigureProducer> = new Map([
  ['taux_chomage', { title: 'Taux de chômage localisés', ...INSEE }],
  ['emploi_total', { title: 'Estimations d’emploi localisées', ...INSEE }],
  [
    'effectif_salarie_prive',
    { title: 'Effectifs salariés du secteur privé', publisher: 'Urssaf', licence: URSSAF_LICENCE },
  ],
  ['defm_moins25', { title: 'Demandeurs d’emploi de moins de 25 ans', ...JOBSEEKERS }],
  ['demandeurs_emploi', { title: 'Demandeurs d’emploi', ...JOBSEEKERS }],
  ['offres', { title: 'Offres d’emploi', ...JOBSEEKERS }],
  ['projets', BMO],
  ['part_difficile', BMO],
  [
    'entrees_formation',
    { title: 'Entrées en formation des personnes en recherche d’emploi', publisher: 'Dares', ...DARES },
  ],
]);

/** Measures of the usual columns of values of producers; the setting `measures` of a source may change them. */
export const KNOWN_MEASURES: ReadonlyMap<string, { readonly measure: Described; readonly multiplier?: number }> =
  new Map([
    ['taux_chomage', { measure: labour('unemployment', 'Taux de chômage localisé', '%', 'rate', 'quarterly') }],
    [
      'defm_moins25',
      {
        measure: labour('young-jobseekers', 'Demandeurs d’emploi de moins de 25 ans', 'personnes', 'count', 'monthly'),
      },
    ],
    ['offres', { measure: labour('job-offers', 'Offres d’emploi', 'offres', 'count', 'quarterly') }],
    ['projets', { measure: labour('hires-planned', 'Projets de recrutement', 'projets', 'count', 'yearly') }],
    [
      'part_difficile',
      {
        measure: labour('difficult-hires', 'Projets de recrutement jugés difficiles', '%', 'share', 'yearly'),
        multiplier: 100,
      },
    ],
    ['demandeurs_emploi', { measure: labour('jobseekers', 'Demandeurs d’emploi', 'personnes', 'count', 'monthly') }],
    ['emploi_total', { measure: economy('employment', 'Emploi total au lieu de travail', 'emplois') }],
    ['effectif_salarie_prive', { measure: economy('private-employment', 'Emploi salarié privé', 'salariés') }],
    [
      'entrees_formation',
      {
        measure: {
          id: 'training-entries',
          theme: 'training',
          title: 'Entrées en formation des personnes en recherche d’emploi',
          unit: 'personnes',
          kind: 'count',
          frequency: 'monthly',
        },
      },
    ],
  ]);

function labour(
  id: string,
  title: string,
  unit: string,
  kind: 'count' | 'rate' | 'share',
  frequency: 'monthly' | 'quarterly' | 'yearly',
): Described {
  return { id, theme: 'labour-market', title, unit, kind, frequency };
}

function economy(id: string, title: string, unit: string): Described {
  return { id, theme: 'economy-employment', title, unit, kind: 'count', frequency: 'yearly' };
}
