// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Text that names only a level: it asks for the trainings by apprenticeship of that level. */
const ONLY_A_LEVEL = /^(?:cap|bep|bac(?: pro| techno)?|bts|but|licence(?: pro)?|master|titre pro)$/i;

/** Key of the pages that answer an intent, among those of the site. */
export function pagesKey(intent: string, subject: string): string {
  if (intent === 'pay') return 'apprentice-pay';
  return intent === 'apprenticeship-about' && ONLY_A_LEVEL.test(subject) ? 'apprenticeship' : intent;
}
