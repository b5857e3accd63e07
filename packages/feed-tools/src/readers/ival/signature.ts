// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { columns, type Signature } from '../../recognition/signature.js';

export const ivalSignature: Signature = {
  comment: 'Réussite aux examens de chaque lycée professionnel (IVAL).',
  matches: columns('Code établissement', 'Année', 'Effectifs présents Total secteurs'),
};
