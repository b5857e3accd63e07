// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, onlyColumns, text, type Signature } from '../../recognition/signature.js';

export const fapLabelsSignature: Signature = {
  comment: 'Libellés officiels des familles professionnelles (FAP).',
  matches: anyOf(
    columns('code_fap_228', 'intitule_fap_228'),
    onlyColumns('fap', 'libelle'),
    text(/Ensemble des niveaux des familles professionnelles/i),
  ),
};

export const fapRomeSignature: Signature = {
  comment:
    'Lien entre les métiers (ROME) et les familles professionnelles (FAP). Sans lui, un métier n’a pas de tension.',
  matches: anyOf(columns('fap', 'rome'), columns('fap_2021', 'rome'), text(/ROMEv3 à une FAP|FAP9RSQ/)),
};

export const fapWomenShareSignature: Signature = {
  comment: 'Part des femmes par famille professionnelle (Dares).',
  matches: columns('Fap3', 'Annee', 'Part', 'libelle'),
};

/** Columns of the tables of the portraits of jobs, by the list or share that they contain. */
export const PORTRAIT_COLUMNS = {
  ages: ['fap', 'tr_age', 'annee_2017_2019'],
  diplomas: ['Fap', 'diplome', 'Annee', 'Pourcentage'],
  fixedTerm: ['Fap', 'stat_sl', 'annee', 'part'],
  partTime: ['Fap3', 'rep_tps_partiel', 'annee', 'part'],
  pay: ['Fap', 'Salaire', 'Milliers', 'Pourcentage'],
  median: ['Fap3', 'Annee', 'Salaire_median'],
  employers: ['Fap', 'Secteur', 'Label_secteur', 'Pourcentage'],
} as const;

export const fapPortraitsSignature: Signature = {
  comment:
    'Portraits des métiers (Dares) : âges, diplômes, contrats, temps partiel, salaires, secteurs des employeurs.',
  matches: anyOf(...Object.values(PORTRAIT_COLUMNS).map(names => columns(...names))),
};
