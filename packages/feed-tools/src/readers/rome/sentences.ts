// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/**
 * Puts back together a text that ROME gives one sentence a row: doubled apostrophes repaired, spaces collapsed, a full
 * stop where the sentence has no final mark.
 */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.map(repairSentence).filter(Boolean).join(' ');
}

/** One sentence of ROME, repaired. Commas, colons and semicolons at the end are left: the text goes on. */
function repairSentence(sentence: string): string {
  const text = sentence.replace(/''/g, "'").replace(/\s+/g, ' ').trim();
  return text === '' || /[.!?…:;,]$/.test(text) ? text : `${text}.`;
}
