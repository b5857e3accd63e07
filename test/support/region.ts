// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

const ESTABLISHMENTS = ['2021_2022-pro', '2022_2023-pro', '2021_2022-apprentissage', '2022_2023-apprentissage'];

const SOURCES = [
  { id: 'france-services', kind: 'france-services', path: 'directory/france-services-2024-08-hdf.csv' },
  {
    id: 'service-public',
    kind: 'service-public',
    path: 'directory/contacts/annuaire-service-public-2026-07/annuaire-hdf.csv',
    checked: '2026-07-14',
  },
  { id: 'communes', kind: 'communes', path: ['geo', 'bmo/bassin_emploi_communes_hdf.csv'] },
  { id: 'contours', kind: 'outlines', path: 'geo' },
  { id: 'rome', kind: 'rome', path: 'rome' },
  { id: 'fap', kind: 'fap-rome', path: 'dares/fap225_rome.csv' },
  {
    id: 'fap-libelles',
    kind: 'fap-labels',
    path: ['dares/libelles_fap2009.csv', 'dares/dares_nomenclature_fap2021.csv'],
  },
  { id: 'femmes', kind: 'fap-women-share', path: 'dares/part_femmes_3niv.csv' },
  { id: 'tensions', kind: 'dares-tensions', path: 'dares/tensions_2019_hdf.csv' },
  { id: 'indice', kind: 'dares-index', path: 'dares/evol_tensions.csv' },
  { id: 'bmo', kind: 'bmo', path: 'bmo/Base_open_data_BMO_2024.xlsx' },
  { id: 'certif', kind: 'certif-info', path: 'certifications/certif_info.csv' },
  {
    id: 'rncp',
    kind: 'rncp',
    path: ['certifications/export_fiches_RNCP_fixture.xml', 'certifications/export_fiches_RS_fixture.xml'],
  },
  {
    id: 'diplomes',
    kind: 'diplomas',
    path: ['nomenclatures/nFormationDiplome_.csv', 'nomenclatures/familleMetiers.csv'],
  },
  { id: 'nsf', kind: 'nsf', path: 'nomenclatures/n_groupe_specialite_.csv' },
  { id: 'formacode', kind: 'formacode', path: 'nomenclatures/FCod-utf-8.csv' },
  {
    id: 'rome-formacode',
    kind: 'rome-formacode',
    path: ['nomenclatures/Correspondance_Rome_Formacode.txt', 'nomenclatures/RomeFCod-utf-8.csv'],
  },
  { id: 'ij', kind: 'inserjeunes', path: 'insertion/ij_region_32.csv' },
  {
    id: 'ij-etab',
    kind: 'inserjeunes-establishments',
    path: ESTABLISHMENTS.map(name => `insertion/depp-inserjeunes-etablissements-${name}-hdf.csv`),
  },
  { id: 'bac', kind: 'baccalaureat', path: 'training-figures/baccalaureat-academies-lille-amiens.csv' },
  { id: 'ival', kind: 'ival', path: 'training-figures/ival-lycees-pro-hdf.csv' },
  { id: 'parcoursup', kind: 'parcoursup', path: 'parcoursup/echantillon-fr-esr-parcoursup-2025.csv' },
  { id: 'offre', kind: 'lheo', path: ['lheo/intercarif-data-test.xml', 'lheo/carif.xml'], keepOutside: true },
  { id: 'metiers', kind: 'onisep-jobs', path: 'onisep/ideo-metiers_onisep-2025.xml' },
  { id: 'metiers-2022', kind: 'onisep-jobs', path: 'onisep/ideo-metiers_onisep-2022.csv' },
  { id: 'formations', kind: 'onisep-trainings', path: 'onisep/ideo-formations_initiales_en_france-2022.csv' },
  { id: 'structures', kind: 'onisep-structures', path: 'onisep/echantillon_etablissements.json' },
  { id: 'actions', kind: 'onisep-actions', path: 'onisep/echantillon_actions_formation.json' },
  {
    id: 'passage',
    kind: 'onisep-passage',
    path: 'onisep/table_de_passage_codes_certifications_et_formations-2025.xml',
  },
];

/** Configuration of Hauts-de-France from all the producers' real files; its paths start from `realData`. */
export const REGION = {
  title: 'Orientation Hauts-de-France',
  publisher: { name: 'Carif-Oref' },
  territory: 'reg-32',
  today: '2025-11-24',
  accept: ['ODbL-1.0'],
  transitions: { rev3: { rome: ['F1603'], formacodes: ['24147'] } },
  sources: SOURCES,
};
