// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { columns, type Signature } from '../../recognition/signature.js';

export const certifInfoSignature: Signature = {
  comment: 'Certifications de Certif Info. Elles complètent les formations qui ont le même code.',
  matches: columns('Code_Diplome', 'Libelle_Diplome', 'Code_RNCP', 'Etat_Libelle'),
};
