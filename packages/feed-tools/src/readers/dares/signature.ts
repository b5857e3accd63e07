// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, onlyColumns, type Signature } from '../../recognition/signature.js';

export const daresTensionsSignature: Signature = {
  comment: 'Tensions par métier et territoire (Dares).',
  matches: anyOf(
    columns('fap', 'Catégorie Tension'),
    columns('Code FAP 228', 'Tension - discret'),
    columns('Code FAP 225', 'Tension - discret'),
  ),
};

export const daresIndexSignature: Signature = {
  comment:
    'Indice national de tension des années passées (Dares). Les niveaux sont calculés avec ceux de la source précédente.',
  matches: onlyColumns('fap', 'Tension', 'Année'),
};
