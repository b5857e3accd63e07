// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, type Signature } from '../../recognition/signature.js';

export const bmoSignature: Signature = {
  comment:
    'Projets de recrutement (enquête BMO). «\u202f*\u202f» y est un secret, jamais un zéro. Gardez une seule fois chaque année.',
  matches: anyOf(
    columns('code métier BMO', 'met', 'xmet', 'smet'),
    columns('FAP_CODE', 'CATCHMENT_AREA_CODE', 'NB_RECRUT_PROJECTS'),
  ),
};
