// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Costs in twentieths of an edit: integers are faster. */
const EDIT = 20;
const SOUND_EDIT = 14;
const EXCHANGE = 16;
const LIGHT_GAP = 10;
const FAR = 1000;
/** Largest shift between the two words that is computed. */
const BAND = 3;
/** Longest word compared, in letters. */
const MAX_LENGTH = 62;
const SILENT_H = 104;

/** Letters that are often confused in French: replacing one by another costs less. */
const SOUND_ALIKE = ['ckq', 'csz', 'iy', 'gj', 'mn', 'aeo', 'ei', 'fp', 'dt', 'bp', 'fv'];
const SWAP = new Uint8Array(128 * 128).fill(EDIT);
for (const group of SOUND_ALIKE) {
  for (const a of group) for (const b of group) SWAP[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = SOUND_EDIT;
}

/** Distance to a whole word, and to the closest of its beginnings. Infinity above the given maximum. */
export interface EditDistance {
  word: number;
  beginning: number;
}

const ROWS = [new Int32Array(MAX_LENGTH + 2), new Int32Array(MAX_LENGTH + 2), new Int32Array(MAX_LENGTH + 2)];
const GAPS = new Int32Array(MAX_LENGTH + 2);

/** Cost of adding or removing a letter: half for a doubled letter and for a silent h. */
function gapCost(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === SILENT_H || code === text.charCodeAt(at - 1) || code === text.charCodeAt(at + 1) ? LIGHT_GAP : EDIT;
}

/**
 * Weighted Damerau-Levenshtein distance from the typed word to a word and to its beginnings, in edits.
 *
 * @param typedWord - folded, of ASCII letters and digits; so is `word`.
 * @param max - distances above it are Infinity.
 */
export function editDistance(typedWord: string, word: string, max: number): EditDistance {
  const m = typedWord.length;
  const n = Math.min(word.length, m + BAND);
  const limit = max * EDIT;
  if (m > MAX_LENGTH || n > MAX_LENGTH) return { word: Infinity, beginning: Infinity };
  let older = ROWS[0]!;
  let previous = ROWS[1]!;
  let current = ROWS[2]!;
  previous[0] = 0;
  for (let j = 1; j <= n; j++) {
    GAPS[j] = gapCost(word, j - 1);
    previous[j] = j <= BAND ? previous[j - 1]! + GAPS[j]! : FAR;
  }
  for (let i = 1; i <= m; i++) {
    const a = typedWord.charCodeAt(i - 1);
    const removal = gapCost(typedWord, i - 1);
    const from = Math.max(1, i - BAND);
    const to = Math.min(n, i + BAND);
    current[from - 1] = from === 1 ? previous[0]! + removal : FAR;
    let best = current[from - 1]!;
    for (let j = from; j <= to; j++) {
      const b = word.charCodeAt(j - 1);
      let cost = previous[j - 1]! + (a === b ? 0 : SWAP[a * 128 + b]!);
      const removed = previous[j]! + removal;
      if (removed < cost) cost = removed;
      const added = current[j - 1]! + GAPS[j]!;
      if (added < cost) cost = added;
      if (i > 1 && j > 1 && a !== b && a === word.charCodeAt(j - 2) && b === typedWord.charCodeAt(i - 2)) {
        const exchanged = older[j - 2]! + EXCHANGE;
        if (exchanged < cost) cost = exchanged;
      }
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (to < n) current[to + 1] = FAR;
    if (best > limit + EXCHANGE) return { word: Infinity, beginning: Infinity };
    const spare = older;
    older = previous;
    previous = current;
    current = spare;
  }
  let beginning = FAR;
  for (let j = Math.max(0, m - BAND); j <= n; j++) if (previous[j]! < beginning) beginning = previous[j]!;
  const wholeDistance = n === word.length && m - n <= BAND ? previous[n]! : FAR;
  return { word: inEdits(wholeDistance, limit), beginning: inEdits(beginning, limit) };
}

function inEdits(cost: number, limit: number): number {
  return cost <= limit ? cost / EDIT : Infinity;
}
