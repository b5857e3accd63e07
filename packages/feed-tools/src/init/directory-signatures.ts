// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, text, type Signature } from './signature.js';

/** Sources of who helps, where and when: directories, agendas, hosts, and the sheets that branches fill. */
export const DIRECTORY_SIGNATURES: readonly Signature[] = [
  {
    kind: 'france-services',
    comment: 'Structures France services. «\u202fchecked\u202f»\u202f: le jour de la liste, comme 2024-08-01.',
    matches: columns('id_fs', 'lib_fs', 'insee_com', 'h_lundi'),
  },
  {
    kind: 'data-inclusion',
    comment: 'Structures et services de data.inclusion (schéma 1). Indiquez la licence de chaque producteur.',
    matches: anyOf(
      columns('id', 'nom', 'date_maj', 'reseaux_porteurs'),
      columns('id', 'nom', 'structure_id', 'description', 'date_maj'),
    ),
  },
  {
    kind: 'ical',
    comment:
      'Agenda (iCalendar). «\u202faudiences\u202f», «\u202fsectors\u202f»\u202f: pour qui, et de quels secteurs.',
    matches: text(/^\W*BEGIN:VCALENDAR\s/i),
    oneSourcePerFile: true,
  },
  {
    kind: 'branch-sheets',
    comment:
      'Entreprises, témoignages et événements d’une branche\u202f: les classeurs qu’elle remplit. Après les métiers.',
    matches: anyOf(
      columns('Entreprise', 'Nom de l’entreprise', 'Valable jusqu’au'),
      columns('Témoignage', 'Métier', 'Accord de la personne'),
      columns('Événement', 'Titre', 'Jour', 'Heure de début'),
    ),
  },
];
