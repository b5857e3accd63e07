// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { dialablePhone } from '@orientation-widgets/feed-tools';

/** Texts that no public page may contain, with the reason. */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /\bundefined\b|\bNaN\b|\[object \w+\]/, reason: 'valeur qui n’a pas été écrite' },
  { pattern: /\blorem ipsum\b/i, reason: 'texte de remplissage' },
  { pattern: /\bpas dans ce flux\b/i, reason: 'mot de la machine : dites ce qui manque' },
  { pattern: /\bfamille(?: de métiers)? [A-Z]\d[A-Z]\d\d\b/i, reason: 'code de famille de métiers au lieu de son nom' },
  { pattern: /\bNom de l’éditeur\b/, reason: 'le nom de l’éditeur reste à écrire, dans la configuration du flux' },
  { pattern: /\bpar le même code ROME\b/i, reason: 'code au lieu d’un mot' },
];

/** Marks of an unfinished text in a legal page. */
const UNFINISHED = /(?<!\p{L})à compléter(?!\p{L})|\bTODO\b|\bXXX+\b/iu;

/** Reasons why a text may not be published, each with the words concerned. */
export function textFaults(text: string): string[] {
  return FORBIDDEN.flatMap(({ pattern, reason }) => {
    const [words] = pattern.exec(text) ?? [];
    return words === undefined ? [] : [`« ${words} » : ${reason}`];
  });
}

/** Mark that `init` leaves in any page. */
const TO_COMPLETE = /À compléter(?=\s:)/;

/**
 * Mark of an unfinished text in a page; undefined when it is finished. Pages other than legal ones may mention a form
 * to complete.
 */
export function unfinishedText(text: string, isLegal: boolean): string | undefined {
  return (isLegal ? UNFINISHED : TO_COMPLETE).exec(text)?.[0];
}

/**
 * Reason why a number cannot be dialled; undefined when it can.
 *
 * @param address - `tel:` and the number, with or without spaces.
 */
export function telephoneFault(address: string): string | undefined {
  const number = address.replace(/^tel:/, '').trim();
  return dialablePhone(number) ? undefined : `numéro impossible : ${number || 'vide'}`;
}
