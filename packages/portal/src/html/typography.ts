// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Replaces spaces with French narrow no-break spaces: before `: ; ? ! %` and `»`, after `«`. */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[:;?!%»](?:[\s.,)»]|$))/g, '\u202f').replace(/« /g, '«\u202f');
}

/** Words of diplomas and names whose capital producers write without its accent. */
const BARE_CAPITALS =
  /(?<!\p{L})E(?=(?:tudes?|tats?|coles?|glises?|b[ée]nist(?:es?|erie)|quip(?:iers?|ières?)|mile|tienne|lisabeth|douard|conomie|cologie|levage|nergies?|nergétiques?|quipements?|lectri(?:cité|ques?|cien(?:ne)?s?)|lectronique|lectrotechnique)(?!\p{L}))/gu;

/** Restores French apostrophes and accented capitals, whatever the source wrote. */
const frenchLetters = (text: string): string =>
  text.replace(/(?<=\p{L})(?:'|&#39;)(?=\p{L})/gu, '’').replace(BARE_CAPITALS, 'É');

/** Elements whose text is left unchanged. */
const VERBATIM = /^<(\/?)(?:pre|code|script|style)\b/;

/** Applies French typography to the texts of a page: spaces, apostrophes and accents; code is left unchanged. */
export function frenchPage(html: string): string {
  let depth = 0;
  return html.replace(/<[^<>]*>|[^<]+/g, part => {
    if (!part.startsWith('<')) return depth > 0 ? part : frenchLetters(frenchSpaces(part));
    const [, closes] = VERBATIM.exec(part) ?? [];
    if (closes !== undefined) depth += closes ? -1 : 1;
    return part;
  });
}

/** Removes the indentation of templates; an empty column becomes `:empty` for the style sheet. */
export function withoutIndents(html: string): string {
  return html
    .replace(/<pre\b[^]*?<\/pre>|\s+/g, part => (part.startsWith('<') || !part.includes('\n') ? part : '\n'))
    .replaceAll('<div>\n</div>', '<div></div>');
}
