// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, type Signature } from '../../recognition/signature.js';

/** Columns of the list of communes. */
const COMMUNES = columns('code', 'nom', 'typeLiaison', 'codesPostaux');

export const communesSignature: Signature = {
  comment: 'Communes, EPCI, codes postaux, centres et bassins d’emploi. Sans eux, aucun lieu n’est placé sur la carte.',
  requires: COMMUNES,
  matches: anyOf(
    COMMUNES,
    columns('code', 'nom', 'membres', 'modeFinancement'),
    columns('Ancien Code Officiel', 'Code Courant Officiel'),
    columns('Code_Officiel_Commune', 'latitude', 'longitude'),
    columns('Code_commune_INSEE', 'Code_postal'),
    columns('code_commune_insee', 'code_bassin_BMO', 'lib_bassin_BMO'),
    columns('code_insee', 'ze2020', 'lib_ze'),
    columns('insee_com', 'niveau_densite'),
    columns('insee_com', 'niveau_ruralite'),
  ),
};
