// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { cleanText } from '../../text/clean-text.js';
import { cleanEmail, cleanPhone, cleanUrl } from '../../text/contact-details.js';

/** Maximum length of a summary, shown in lists, in characters. */
const SUMMARY_LENGTH = 180;

/** Maximum length of a description, in characters. */
export const MAX_DESCRIPTION = 4000;

/** Maximum length of the text read, in characters; the rest is ignored. */
const MAX_READ = 100_000;

/** Reads a description, and its first sentences for a list. */
export function readDescription(rawText: string): Pick<Resource, 'summary' | 'description'> {
  const text = cleanText(rawText.slice(0, MAX_READ)).slice(0, MAX_DESCRIPTION);
  const summary = excerptOf(text);
  return { summary, ...(text !== summary && { description: text }) };
}

/** Returns the valid contacts. */
export function readContacts(rawContacts: {
  phone?: string;
  email?: string;
  url?: string;
}): Pick<Resource, 'phone' | 'email' | 'url'> {
  const phone = cleanPhone(rawContacts.phone ?? '');
  const email = cleanEmail(rawContacts.email ?? '');
  const url = cleanUrl(rawContacts.url ?? '');
  return { ...(url !== '' && { url }), ...(phone !== '' && { phone }), ...(email !== '' && { email }) };
}

/** Returns the first sentences of a text, or all of it when it is short enough. */
function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, blanks => (blanks.includes('\n') ? ' ' : blanks));
  if (line.length <= SUMMARY_LENGTH) return line;
  const sentence = /^.{40,180}?[.!?](?= )/u.exec(line)?.[0];
  return sentence ?? `${line.slice(0, SUMMARY_LENGTH).replace(/(?<!\s)\s+\S*$/, '')}\u00a0…`;
}
