// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { onlyColumns, type Signature } from '../../recognition/signature.js';

export const ownTerritoriesSignature: Signature = {
  comment:
    'Territoires à soi, listes de communes. «\u202fterritoryKind\u202f»\u202f: "spel" s’il manque, ou "bassin", "epci"…',
  matches: onlyColumns('id', 'name', 'communes'),
  oneSourcePerFile: true,
};
