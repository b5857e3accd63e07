// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Configuration that reads the offers of the schools of the region; its paths start from the producers' folder. */
export const SCHOOL_OFFERS = {
  title: 'Offre des établissements',
  publisher: { name: 'orientation-widgets' },
  territory: 'reg-32',
  today: '2026-11-24',
  sources: [
    { id: 'establishments', kind: 'establishments', path: 'catalogue/etablissements-hdf.csv' },
    {
      id: 'diplomas',
      kind: 'diplomas',
      path: [
        'nomenclatures/bcn-2025/vFormationDiplome_.csv',
        'nomenclatures/bcn-2025/nFormationDiplome_.csv',
        'nomenclatures/bcn-2025/nMef.csv',
        'certifications/diplomesProfessionnels.csv',
        'nomenclatures/bcn-2025/n_groupe_formation_.csv',
        'nomenclatures/bcn-2025/n_lien_formation_groupe_.csv',
      ],
    },
    { id: 'bts-2024', kind: 'orion', path: 'training-figures/orion-bts-voeux-capacites-2024-hdf.csv' },
    {
      id: 'affelnet-2022',
      kind: 'orion',
      path: 'training-figures/orion-capacites-voeux-2nde-pro-cap-2022-hdf.csv',
    },
    { id: 'series-2022', kind: 'lycee-series', path: 'training-figures/effectifs-lycees-gt-niveau-sexe-hdf.csv' },
    {
      id: 'parcoursup-2025',
      kind: 'parcoursup',
      path: 'catalogue/parcoursup-offre-hdf.csv',
      period: '2025',
    },
    {
      id: 'bac-pro',
      kind: 'baccalaureat',
      path: 'training-figures/baccalaureat-academies-lille-amiens.csv',
    },
    { id: 'inserjeunes', kind: 'inserjeunes', path: 'insertion/ij_region_32.csv' },
    {
      id: 'inserjeunes-establishments',
      kind: 'inserjeunes-establishments',
      path: [
        'insertion/depp-inserjeunes-etablissements-2022_2023-pro-hdf.csv',
        'training-figures/inserjeunes-cfa-hdf.csv',
      ],
    },
  ],
};
