// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { columns, type Signature } from '../../recognition/signature.js';

export const romeTensionsSignature: Signature = {
  comment:
    'Tensions par bassin et métier ROME. Méthode différente de celle de la Dares : à part à l’écran. Licence à indiquer.',
  matches: columns('rome', 'cbassin', 'ind_tension_d'),
};
