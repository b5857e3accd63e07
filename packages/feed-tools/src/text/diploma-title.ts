// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { accentCapitals } from './capital-accents.js';
import { cleanLine } from './clean-text.js';

/** First words of a diploma title, by kind of diploma in the nomenclature. */
const KINDS: Readonly<Record<string, string>> = {
  'BAC PRO': 'Bac pro',
  'BAC PRO AG': 'Bac pro',
  CAP: 'CAP',
  'CAP AG': 'CAP agricole',
  CAPA: 'CAP agricole',
  BTS: 'BTS',
  BTSA: 'BTSA',
  BP: 'BP',
  BMA: 'BMA',
  DMA: 'DMA',
  CS3: 'Certificat de spécialisation',
  CS4: 'Certificat de spécialisation',
  MC: 'Mention complémentaire',
  MC3: 'Mention complémentaire',
  MC4: 'Mention complémentaire',
};

/** Mark that the nomenclature puts at the end of the name of a first year common to several diplomas. */
const COMMON_YEAR = / 2NDE COMMUNE$|\(SEC PRO( AG)?\)$/;

/**
 * Returns the title of a diploma. "CAP" and "Agent de propreté et d'hygiène" give "CAP Agent de propreté et d’hygiène";
 * "Electricien" gives "Électricien".
 */
export function diplomaTitle(kind: string, name: string): string {
  const kindName = KINDS[kind.trim().toUpperCase()];
  return tidy(kindName === undefined ? name : `${kindName} ${name}`);
}

/**
 * Returns the title of a diploma whose nomenclature writes names in capitals. Missing accents are not restored, except
 * on a capital E. `certifying` is false for the common first year of several diplomas.
 *
 * @param sigle Kind of diploma: `BAC PRO AG`.
 * @param label Name, then the sigle again: `AMENAGEMENTS PAYSAGERS (BAC PRO AG)`.
 */
export function nameInCapitals(sigle: string, label: string): { title: string; certifying: boolean } {
  const isCommon = COMMON_YEAR.test(label.replace(/(?<! ) *\(BAC PRO\)$/, ''));
  const isFarming = /\(SEC PRO AG\)$/.test(label);
  const bare = label
    .replace(/(?<! ) *\([^()]*\)$/, '')
    .replace(/ 2NDE COMMUNE$/, '')
    .trim();
  const name = sentenceCase(bare);
  if (!isCommon) return { title: diplomaTitle(sigle, name), certifying: true };
  return { title: tidy(`Seconde professionnelle${isFarming ? ' agricole' : ''} ${name}`), certifying: false };
}

/** Converts a text entirely in capitals to lower case with a capital at the start; returns any other text unchanged. */
export function sentenceCase(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  const lower = text.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

function tidy(text: string): string {
  return accentCapitals(cleanLine(text.replace(/\s+/g, ' ')).replaceAll("'", '’'));
}
