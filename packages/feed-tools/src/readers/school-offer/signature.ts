// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, type Signature } from '../../recognition/signature.js';

export const establishmentsSignature: Signature = {
  comment: 'Annuaire des établissements par UAI. Avant les sources qui ne donnent que l’UAI.',
  matches: anyOf(
    columns('Identifiant_de_l_etablissement', 'Nom_etablissement', 'Code_commune', 'Nom_commune'),
    columns('uai', 'nom', 'code_commune', 'commune', 'lat', 'lon'),
  ),
};

export const orionSignature: Signature = {
  comment: 'Capacités d’accueil par établissement (CAP, bac pro, BTS). Après l’annuaire et les diplômes.',
  matches: anyOf(
    columns('UAI', 'LIBELLÉFORMATION', 'MEFSTAT11', 'STATUT', 'CAPACITEPSUP'),
    columns('Etablissement d’accueil', 'MEF STAT 11', 'Statut Offre de formation', 'Capacité carte scolaire'),
  ),
};

export const lyceeSeriesSignature: Signature = {
  comment: 'Élèves par série des lycées généraux et technologiques. Après l’annuaire.',
  matches: columns('rentree_scolaire', 'numero_lycee', '1eres_stmg'),
};
