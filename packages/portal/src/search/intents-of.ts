// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { matchIntents } from '@orientation-widgets/search';
import type { TownAndSubject } from './split-town.js';

/** Text that names only a level: it asks for the trainings by apprenticeship of that level. */
const ONLY_A_LEVEL = /^(?:cap|bep|bac(?: pro| techno)?|bts|but|licence(?: pro)?|master|titre pro)$/i;

/** Intents of a text without its town, which is no part of an intent; otherwise those of the whole text. */
export function intentsOf(
  text: string,
  parts: TownAndSubject | undefined,
  minConfidence: number | undefined,
): { readonly intents: ReturnType<typeof matchIntents>; readonly town: string | undefined } {
  const ofSubject = parts ? matchIntents(parts.subject, minConfidence) : [];
  return ofSubject.length
    ? { intents: ofSubject, town: parts?.town }
    : { intents: matchIntents(text, minConfidence), town: undefined };
}

/** Key of the pages that answer an intent, among those of the site. */
export function pagesKey(intent: string, subject: string): string {
  if (intent === 'pay') return 'apprentice-pay';
  return intent === 'apprenticeship-about' && ONLY_A_LEVEL.test(subject) ? 'apprenticeship' : intent;
}
