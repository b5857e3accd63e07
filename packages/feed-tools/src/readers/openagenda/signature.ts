// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { columns, type Signature } from '../../recognition/signature.js';

export const openagendaSignature: Signature = {
  comment:
    'Export JSON d’OpenAgenda. «\u202faudiences\u202f», «\u202fsectors\u202f»\u202f: pour qui, et de quels secteurs.',
  matches: columns('events', 'uid', 'timings', 'title'),
};
