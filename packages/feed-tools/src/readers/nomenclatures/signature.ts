// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, text, type Signature } from '../../recognition/signature.js';

export const diplomasSignature: Signature = {
  comment: 'Diplômes de l’Éducation nationale\u202f: niveaux, codes NSF et MEF.',
  matches: anyOf(
    columns('FORMATION_DIPLOME', 'GROUPE_SPECIALITE', 'NIVEAU_QUALIFICATION_RNCP'),
    columns('MEFSTAT11_SPECIALITE', 'CFD_SPECIALITE'),
    columns('MEF_STAT_11', 'FORMATION_DIPLOME'),
    columns('GROUPE_FORMATION', 'TYPE_GROUPE_FORMATION', 'LIBELLE_EDITION'),
    columns('GROUPE_FORMATION', 'FORMATION_DIPLOME', 'DATE_INTERVENTION'),
    columns('Code diplôme', 'Diplôme', 'Intitulé de la spécialité (et options)', 'Code RNCP'),
  ),
};

export const nsfSignature: Signature = {
  comment: 'Libellés des spécialités de formation (NSF).',
  matches: columns('GROUPE_SPECIALITE', 'DOMAINE_SPECIALITE', 'LIBELLE_LONG'),
};

export const formacodeSignature: Signature = {
  comment: 'Termes du Formacode.',
  matches: text(/^\d{5};[^;\n]+;[^;\n]+;(DOM|PUB|DIP)/),
};

export const romeFormacodeSignature: Signature = {
  comment: 'Lien entre le Formacode et le ROME.',
  matches: text(/^[ \t]*•.*\s[A-Z]\d{4}[ \t]*_/m),
};
