// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fold } from '../text/fold.js';
import { phoneticKey } from '../text/phonetic-key.js';

/** Normalised forms of the name of a place, for comparisons. */
export interface PlaceKeys {
  /** "L'Haÿ-les-Roses" → "l hay les roses", "St-Omer" → "saint omer". */
  readonly key: string;
  /** Key without its leading article, so that "quesnoy" also finds "le quesnoy". */
  readonly bare: string;
}

export function placeKey(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim();
}

export function keysOf(name: string): PlaceKeys {
  const key = placeKey(name);
  return { key, bare: key.replace(/^(?:les?|la|l) (?=.)/, '') };
}

const soundsOf = (key: string): string[] => key.split(' ').map(word => phoneticKey(word) ?? word);

/** Whether each word of a name sounds like the word typed at the same position: "henin bomont" for Hénin-Beaumont. */
export function soundsLike(key: string, typedName: string): boolean {
  // The first letter rejects most names without computing a sound.
  if (key[0] !== typedName[0]) return false;
  const sounds = soundsOf(key);
  return soundsOf(typedName).every((sound, at) => sound === sounds[at]);
}
