// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, type Signature } from '../../recognition/signature.js';

export const branchSheetsSignature: Signature = {
  comment:
    'Entreprises, témoignages et événements d’une branche\u202f: les classeurs qu’elle remplit. Après les métiers.',
  matches: anyOf(
    columns('Entreprise', 'Nom de l’entreprise', 'Valable jusqu’au'),
    columns('Témoignage', 'Métier', 'Accord de la personne'),
    columns('Événement', 'Titre', 'Jour', 'Heure de début'),
  ),
};
