// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fold } from '../text/fold.js';
import { phoneticKey } from '../text/phonetic-key.js';

/** A name of a place as it is compared. */
export interface Keys {
  /** "L'Haÿ-les-Roses" → "l hay les roses", "St-Omer" → "saint omer". */
  readonly key: string;
  /** Without its first article: "le quesnoy" is also found by "quesnoy". */
  readonly bare: string;
}

export function placeKey(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim();
}

export function keysOf(name: string): Keys {
  const key = placeKey(name);
  return { key, bare: key.replace(/^(?:les?|la|l) (?=.)/, '') };
}

const soundsOf = (key: string): string[] => key.split(' ').map(word => phoneticKey(word) ?? word);

/** Whether each word of a name sounds as the word typed at its place: "henin bomont", Hénin-Beaumont. */
export function soundsLike(key: string, typedName: string): boolean {
  // Most names are told apart by their first letter, before any sound is worked out.
  if (key[0] !== typedName[0]) return false;
  const sounds = soundsOf(key);
  return soundsOf(typedName).every((sound, at) => sound === sounds[at]);
}
