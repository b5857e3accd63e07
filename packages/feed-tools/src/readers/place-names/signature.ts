// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, onlyColumns, type Signature } from '../../recognition/signature.js';

export const placeNamesSignature: Signature = {
  comment:
    'Noms que l’on tape pour un lieu\u202f: pays, intercommunalités, anciens noms, villes frontalières. «\u202freplace\u202f»\u202f: ' +
    'true pour oublier ceux que l’outil connaît.',
  matches: anyOf(
    onlyColumns('area', 'communes'),
    onlyColumns('intercommunality', 'communes'),
    onlyColumns('commune', 'formerNames'),
    columns('town', 'code', 'country', 'lat', 'lon'),
  ),
};
