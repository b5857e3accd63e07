// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { columns, type Signature } from '../../recognition/signature.js';
import { romeFile } from './folder.js';

export const romeSignature: Signature = {
  comment: 'Fiches métiers du ROME 4.0\u202f: tout le dossier.',
  matches: columns('code_rome', 'libelle_rome', 'code_rome_parent'),
  namePattern: romeFile('referentiel_code_rome'),
  wholeFolder: true,
};
