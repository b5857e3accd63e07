// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, type Signature } from '../../recognition/signature.js';

export const inserjeunesSignature: Signature = {
  comment: 'Devenir des jeunes par région et certification (InserJeunes).',
  matches: columns('millesime', 'voie', 'cfd', 'mefstat11', 'taux_emploi_6_mois'),
};

export const inserjeunesEstablishmentsSignature: Signature = {
  comment: 'Devenir des jeunes par établissement (InserJeunes). Le nom du fichier doit dire les années.',
  matches: anyOf(
    columns('n°UAI de l’établissement', 'Taux', 'Taux attendu'),
    columns('UAI', 'Année', 'Taux emploi 6 mois', 'Part contrats apprentissage interrompus'),
  ),
};
