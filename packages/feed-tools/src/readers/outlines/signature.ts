// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isGeoJson, type Signature } from '../../recognition/signature.js';

export const outlinesSignature: Signature = {
  comment: 'Contours des territoires, pour les cartes. Le premier fichier de chaque type de territoire est utilisé.',
  matches: isGeoJson,
};
