// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/**
 * Joins a text that ROME splits into one sentence per row: fixes doubled apostrophes, collapses spaces, and ends each
 * sentence with a full stop.
 */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.map(repairSentence).filter(Boolean).join(' ');
}

/** Repairs one sentence; a comma, colon or semicolon at its end means that it continues in the next. */
function repairSentence(sentence: string): string {
  const text = sentence.replace(/''/g, "'").replace(/\s+/g, ' ').trim();
  return text === '' || /[.!?…:;,]$/.test(text) ? text : `${text}.`;
}
