// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { anyOf, columns, text, type Signature } from '../recognition/signature.js';

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
    kind: 'openagenda',
    comment:
      'Export JSON d’OpenAgenda. «\u202faudiences\u202f», «\u202fsectors\u202f»\u202f: pour qui, et de quels secteurs.',
    matches: columns('events', 'uid', 'timings', 'title'),
  },
  {
    kind: 'immersion-facilitee',
    comment:
      'Entreprises qui accueillent en immersion\u202f: réponses de la recherche. Ajoutez la licence, obligatoire.',
    matches: columns('siret', 'rome', 'voluntaryToImmersion'),
  },
  {
    kind: 'schema-org',
    comment: 'Événements et organisations de schema.org (JSON-LD).',
    matches: ({ text: start }) => /^\s*[[{][^]*"@context"\s*:\s*[^,]{0,40}schema\.org/.test(start),
  },
  {
    kind: 'hsds',
    comment: 'Organisations et services HSDS 3 (Open Referral). Indiquez la licence.',
    matches: anyOf(
      columns('organization_id', 'name', 'status', 'assured_date'),
      columns('id', 'service_at_locations', 'organization'),
      columns('id', 'location_id', 'service_id'),
      columns('id', 'location_type', 'name'),
      columns('id', 'location_id', 'address_1'),
      columns('id', 'byday', 'opens_at'),
      columns('id', 'name', 'description', 'year_incorporated'),
    ),
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
