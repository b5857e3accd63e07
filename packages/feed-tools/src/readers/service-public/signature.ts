// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, type Signature } from '../../recognition/signature.js';

export const servicePublicSignature: Signature = {
  comment:
    'Annuaire de l’administration (DILA)\u202f: qui aide, où, à quel numéro. «\u202fchecked\u202f»\u202f: le jour d’un tableau.',
  matches: anyOf(
    columns('nom', 'pivot', 'plage_ouverture', 'adresse_courriel'),
    columns('type', 'nom', 'telephone', 'courriel', 'site', 'adresse', 'code_postal', 'commune'),
  ),
};
