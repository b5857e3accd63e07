// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, text, type Signature } from '../../recognition/signature.js';

/** Matches files that contain the sheets themselves; the files of codes only complete them. */
const SHEETS = anyOf(text(/<FICHES>[^]*<(VERSION_FLUX|FICHE)>/), columns('Numero_Fiche', 'Intitule', 'Actif'));

export const rncpSignature: Signature = {
  comment: 'Certifications du RNCP et du Répertoire spécifique.',
  matches: anyOf(
    SHEETS,
    columns('Numero_Fiche', 'Formacode_Code'),
    columns('Numero_Fiche', 'Nsf_Code'),
    columns('Numero_Fiche', 'Codes_Rome_Code'),
  ),
  requires: SHEETS,
};
