// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { text, type Signature } from '../../recognition/signature.js';

export const lheoSignature: Signature = {
  comment: 'Offre de formation au format LHÉO. Ajoutez le producteur et la licence.',
  matches: text(/<(\w+:)?lheo(-index)?[\s>]/),
  oneSourcePerFile: true,
};
