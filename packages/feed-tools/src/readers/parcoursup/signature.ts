// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, type Signature } from '../../recognition/signature.js';

export const parcoursupSignature: Signature = {
  comment: 'Enseignement supérieur sur Parcoursup. Un extrait veut l’annuaire avant, et sa «\u202fperiod\u202f».',
  matches: anyOf(
    columns('Code UAI de l’établissement', 'Filière de formation', 'Coordonnées GPS de la formation'),
    columns('uai', 'etablissement', 'formation', 'coordonnees'),
  ),
};
