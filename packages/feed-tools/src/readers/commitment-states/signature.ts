// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, type Signature } from '../../recognition/signature.js';

export const commitmentStatesSignature: Signature = {
  comment: 'Suivi des engagements\u202f: le classeur que remplissent les pilotes.',
  matches: anyOf(
    columns('Engagement', 'Action', 'État', 'Date de l’état'),
    columns('Engagement', 'Indicateur', 'Période', 'Valeur'),
  ),
};
