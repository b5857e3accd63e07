// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { matchIntents } from '@orientation-widgets/search';
import type { TownAndSubject } from './split-town.js';

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
