// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { MeasureSetting } from './observation-settings.js';

type Described = MeasureSetting['measure'];

/** Title, publisher and licence of a table of figures. */
export interface FigureProducer {
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
}

const LICENCE = 'Licence Ouverte 2.0';

/** Publishers of figures, by column of values. */
export const FIGURE_PRODUCERS: ReadonlyMap<string, FigureProducer> = new Map([
  ['taux_chomage', producer('Taux de chômage localisés', 'Insee')],
  ['emploi_total', producer('Estimations d’emploi localisées', 'Insee')],
  ['effectif_salarie_prive', producer('Effectifs salariés du secteur privé', 'Urssaf')],
  ['defm_moins25', producer('Demandeurs d’emploi de moins de 25 ans', 'Dares, France Travail')],
  ['demandeurs_emploi', producer('Demandeurs d’emploi', 'Dares, France Travail')],
  ['offres', producer('Offres d’emploi', 'Dares, France Travail')],
  ['projets', producer('Enquête Besoins en main-d’œuvre', 'France Travail')],
  ['part_difficile', producer('Enquête Besoins en main-d’œuvre', 'France Travail')],
  ['entrees_formation', producer('Entrées en formation des personnes en recherche d’emploi', 'Dares')],
]);

function producer(title: string, publisher: string): FigureProducer {
  return { title, publisher, licence: LICENCE };
}

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
