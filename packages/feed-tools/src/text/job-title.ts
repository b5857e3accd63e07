// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/** Both names of a job. */
export interface JobTitle {
  feminine: string;
  masculine: string;
}

/**
 * Both names of a job from the single label of ROME.
 *
 * The label gives the masculine, « / », then the feminine and what follows both: « Agent / Agente d'entretien ». When the
 * masculine has a first word common to both, it is not repeated: « Médecin Anesthésiste / Anesthésiste … ». A label
 * without « / » names both.
 */
export function jobTitleOf(label: string): JobTitle {
  const cut = label.indexOf(' / ');
  if (cut < 0) return { feminine: label, masculine: label };
  const masculine = label.slice(0, cut).split(' ');
  const feminine = label.slice(cut + 3).split(' ');
  const shared = sharedWords(masculine, feminine);
  const own = masculine.slice(shared);
  const tail = feminine.slice(own.length);
  if (shared > 0) feminine[0] = sameCase(feminine[0] ?? '', own[0] ?? '');
  return {
    feminine: [...masculine.slice(0, shared), ...feminine].join(' '),
    masculine: [...masculine, ...tail].join(' '),
  };
}

/** How many first words of the masculine also belong to the feminine. */
function sharedWords(masculine: readonly string[], feminine: readonly string[]): number {
  if (masculine[0]?.toLowerCase() === 'homme') return 0;
  for (let start = 0; start < masculine.length; start++) {
    const own = masculine.slice(start);
    if (own.length <= feminine.length && own.every((word, i) => looksLike(word, feminine[i] ?? ''))) return start;
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
