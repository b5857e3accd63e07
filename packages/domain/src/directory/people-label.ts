// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';

/** Name of an audience, by its id; the id itself for an audience outside the list. */
export function peopleLabel(id: string): string {
  switch (id) {
    case 'pupils':
      return msg('les élèves');
    case 'students':
      return msg('les étudiantes et étudiants');
    case 'jobseekers':
      return msg('les personnes sans emploi');
    case 'employees':
      return msg('les personnes en emploi');
    case 'disability':
      return msg('les personnes en situation de handicap');
    case 'families':
      return msg('les familles');
    default:
      return id;
  }
}
