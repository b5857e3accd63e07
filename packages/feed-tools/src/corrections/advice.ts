// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COMPANY_COLUMNS, EVENT_COLUMNS, TESTIMONY_COLUMNS } from '../branches/sheet-columns.js';
import type { SheetFault } from '../branches/sheet-fault.js';
import { frenchSpaces } from '../messages/french-numbers.js';
import type { MessageCode } from '../messages/message.js';
import { textOf } from '../messages/text-of.js';

const DAY = 'écrivez un jour, comme 31/12/2027.';

/** French instruction for each kind of problem. */
const ADVICE: Readonly<Partial<Record<MessageCode, string>>> = {
  'cell-to-fill': 'remplissez cette case.',
  'cell-not-a-day': DAY,
  'cell-not-a-time': 'écrivez une heure, comme 14:00.',
  'cell-not-a-number': 'écrivez un nombre, comme 3.',
  'cell-not-a-postal-code': 'écrivez les cinq chiffres, comme 59000.',
  'cell-not-a-siret': 'écrivez les quatorze chiffres, ou videz la case.',
  'cell-not-an-email': 'écrivez une adresse entière, comme nom@entreprise.fr.',
  'cell-not-a-telephone': 'écrivez les dix chiffres du numéro.',
  'cell-not-an-address': 'écrivez une adresse qui commence par https://.',
  'cell-not-an-id': 'écrivez des lettres et des chiffres, ou videz la case : un identifiant est fait du nom.',
  'id-repeated': 'donnez un autre identifiant, ou videz la case : un identifiant est fait du nom.',
  'job-unknown':
    'prenez un nom de métier de la feuille « Listes », ou un code ROME. Séparez plusieurs métiers par « | ».',
  'cell-not-a-commune': 'écrivez le nom entier de la commune, comme dans la feuille « Listes », ou son code Insee.',
  'no-consent': 'écrivez Oui quand la personne est d’accord. Sans accord, rien d’elle n’est publié.',
  'no-transcript': 'collez le texte de ce que l’on entend.',
  'past-its-date': 'ce jour est passé : écrivez un jour à venir, ou effacez la ligne.',
  'row-outside-territory': 'ce lieu est hors du territoire : vérifiez le code postal, ou effacez la ligne.',
  'event-ends-before': 'écrivez une fin après le début.',
};

const DAY_COLUMNS: readonly string[] = [
  COMPANY_COLUMNS.validUntil,
  TESTIMONY_COLUMNS.validUntil,
  EVENT_COLUMNS.day,
  EVENT_COLUMNS.lastDay,
  EVENT_COLUMNS.deadline,
];

/** Returns the instruction for a cell, in French, without a capital letter. */
export function adviceOf({ problem, column }: SheetFault): string {
  const { code, params } = problem;
  if (code === 'cell-to-fill' && column !== undefined && DAY_COLUMNS.includes(column)) return DAY;
  if (code === 'word-unknown') return `écrivez ${listOf(params?.['words'])}.`;
  if (code === 'commune-ambiguous') return frenchSpaces(`précisez laquelle : ${listOf(params?.['names'])}.`);
  return frenchSpaces(ADVICE[code] ?? `${textOf(problem, 'fr')}.`);
}

function listOf(words: unknown): string {
  return new Intl.ListFormat('fr', { type: 'disjunction' }).format(Array.isArray(words) ? words.map(String) : []);
}
