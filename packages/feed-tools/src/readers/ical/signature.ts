// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { text, type Signature } from '../../recognition/signature.js';

export const icalSignature: Signature = {
  comment: 'Agenda (iCalendar). «\u202faudiences\u202f», «\u202fsectors\u202f»\u202f: pour qui, et de quels secteurs.',
  matches: text(/^\W*BEGIN:VCALENDAR\s/i),
  oneSourcePerFile: true,
};
