// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, type Signature } from '../../recognition/signature.js';

export const franceServicesSignature: Signature = {
  comment: 'Structures France services. «\u202fchecked\u202f»\u202f: le jour de la liste, comme 2024-08-01.',
  matches: columns('id_fs', 'lib_fs', 'insee_com', 'h_lundi'),
};

export const dataInclusionSignature: Signature = {
  comment: 'Structures et services de data.inclusion (schéma 1). Indiquez la licence de chaque producteur.',
  matches: anyOf(
    columns('id', 'nom', 'date_maj', 'reseaux_porteurs'),
    columns('id', 'nom', 'structure_id', 'description', 'date_maj'),
  ),
};

export const immersionFaciliteeSignature: Signature = {
  comment: 'Entreprises qui accueillent en immersion\u202f: réponses de la recherche. Ajoutez la licence, obligatoire.',
  matches: columns('siret', 'rome', 'voluntaryToImmersion'),
};
