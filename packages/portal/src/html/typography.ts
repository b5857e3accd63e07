// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A text with the narrow no-break spaces of French: before `: ; ? ! %` and `»`, after `«`. */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[:;?!%»](?:[\s.,)»]|$))/g, '\u202f').replace(/« /g, '«\u202f');
}

/** Words of diplomas and names that producers write without the accent of their capital. */
const BARE_CAPITALS =
  /(?<!\p{L})E(?=(?:tudes?|tats?|coles?|glises?|b[ée]nist(?:es?|erie)|quip(?:iers?|ières?)|mile|tienne|lisabeth|douard|conomie|cologie|levage|nergies?|nergétiques?|quipements?|lectri(?:cité|ques?|cien(?:ne)?s?)|lectronique|lectrotechnique)(?!\p{L}))/gu;

/** A text with the apostrophes and the accents of capitals of French, whatever the source wrote. */
const frenchLetters = (text: string): string =>
  text.replace(/(?<=\p{L})(?:'|&#39;)(?=\p{L})/gu, '’').replace(BARE_CAPITALS, 'É');

/** Elements whose text is written as it is. */
const VERBATIM = /^<(\/?)(?:pre|code|script|style)\b/;

/** The same in the texts of a page, with their apostrophes and accents; code is left as it is. */
export function frenchPage(html: string): string {
  let depth = 0;
  return html.replace(/<[^<>]*>|[^<]+/g, part => {
    if (!part.startsWith('<')) return depth > 0 ? part : frenchLetters(frenchSpaces(part));
    const [, closes] = VERBATIM.exec(part) ?? [];
    if (closes !== undefined) depth += closes ? -1 : 1;
    return part;
  });
}

/** Whitespace between the tags of a template is for those who read the code; a column without a thing is empty for the style sheet. */
export function withoutIndents(html: string): string {
  return html
    .replace(/<pre\b[^]*?<\/pre>|\s+/g, part => (part.startsWith('<') || !part.includes('\n') ? part : '\n'))
    .replaceAll('<div>\n</div>', '<div></div>');
}
