// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What no page says to the public, and why. */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /\bundefined\b|\bNaN\b|\[object \w+\]/, reason: 'valeur qui n’a pas été écrite' },
  { pattern: /\blorem ipsum\b/i, reason: 'texte de remplissage' },
  { pattern: /\bpas dans ce flux\b/i, reason: 'mot de la machine : dites ce qui manque' },
  { pattern: /\bfamille(?: de métiers)? [A-Z]\d[A-Z]\d\d\b/i, reason: 'code de famille de métiers au lieu de son nom' },
  { pattern: /\bpar le même code ROME\b/i, reason: 'code au lieu d’un mot' },
];

/** What a page of legal notices may not leave. */
const UNFINISHED = /(?<!\p{L})à compléter(?!\p{L})|\bTODO\b|\bXXX+\b/iu;

/** Reasons why a text may not be published, each with the words. */
export function textFaults(text: string): string[] {
  return FORBIDDEN.flatMap(({ pattern, reason }) => {
    const [words] = pattern.exec(text) ?? [];
    return words === undefined ? [] : [`« ${words} » : ${reason}`];
  });
}

/** What is left to write in a legal notice; undefined when it is finished. */
export function unfinishedText(text: string): string | undefined {
  return UNFINISHED.exec(text)?.[0];
}

/** A number of France, a short one, an emergency one, or one with the code of its country. */
const TELEPHONE = /^(?:0[1-9]\d{8}|[1-9]\d{1,3}|11[68]\d{3}|\+\d{8,15})$/;

/**
 * Why a number cannot be called; undefined when it can.
 *
 * @param address - `tel:` and the number, with or without spaces.
 */
export function telephoneFault(address: string): string | undefined {
  const number = address.replace(/^tel:/, '').replace(/[\s.()-]/g, '');
  const isPossible = TELEPHONE.test(number) && !/^0\d0{8}$/.test(number);
  return isPossible ? undefined : `numéro impossible : ${number || 'vide'}`;
}
