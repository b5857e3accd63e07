// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { columns, type Signature } from '../../recognition/signature.js';

export const baccalaureatSignature: Signature = {
  comment: 'Réussite au baccalauréat, par académie et spécialité.',
  matches: columns('Session', 'Académie', 'Statut du candidat', 'Diplôme spécialité', 'Nombre de présents'),
};
