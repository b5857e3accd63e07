// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Both forms of a job title. */
export interface JobTitle {
  feminine: string;
  masculine: string;
}

/**
 * Derives both forms of a job title from the single label of ROME.
 *
 * A label gives the masculine form, a slash, then the feminine form followed by the words that both share: "Agent / Agente
 * d'entretien". A first word common to both is not repeated: "Médecin Anesthésiste / Anesthésiste …". A label without a
 * slash is used for both.
 */
export function jobTitleOf(label: string): JobTitle {
  const cut = label.indexOf(' / ');
  if (cut < 0) return { feminine: label, masculine: label };
  const masculine = label.slice(0, cut).split(' ');
  const feminine = label.slice(cut + 3).split(' ');
  const shared = sharedWords(masculine, feminine);
  const masculineTail = masculine.slice(shared);
  const tail = feminine.slice(masculineTail.length);
  if (shared > 0) feminine[0] = sameCase(feminine[0] ?? '', masculineTail[0] ?? '');
  return {
    feminine: [...masculine.slice(0, shared), ...feminine].join(' ').replaceAll('(e)', 'e'),
    masculine: [...masculine, ...tail].join(' ').replaceAll('(e)', ''),
  };
}

/** Returns the number of leading words of the masculine form that belong to both. */
function sharedWords(masculine: readonly string[], feminine: readonly string[]): number {
  if (masculine[0]?.toLowerCase() === 'homme') return 0;
  for (let start = 0; start < masculine.length; start++) {
    const words = masculine.slice(start);
    if (words.length <= feminine.length && words.every((word, i) => looksLike(word, feminine[i] ?? ''))) return start;
  }
  return 0;
}

function looksLike(a: string, b: string): boolean {
  return a.slice(0, 2).toLowerCase() === b.slice(0, 2).toLowerCase();
}

function sameCase(word: string, model: string): string {
  const first = model.charAt(0) === model.charAt(0).toLowerCase() ? word.charAt(0).toLowerCase() : word.charAt(0);
  return first + word.slice(1);
}
