// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Domains of the trainings of higher education without an NSF group, by words of their title; the first match wins. */
const DOMAINS = [
  [
    /\bsport|STAPS|BPJEPS|DEJEPS|Professorat|éducation et (de la formation|motricité)/i,
    'Enseignement, sport, animation',
  ],
  [
    /infirmier|\bsanté|médicale?\b|orthoph|orthopt|orthoproth|ergothé|audioproth|podolog|psychomot|diététique|PASS|radiologie/i,
    'Santé',
  ],
  [
    /service social|éducateur|intervention sociale|carrières sociales|sanitaires? et social/i,
    'Social et aide à la personne',
  ],
  [/génie électrique|génie civil/i, 'Industrie, électricité, maintenance'],
  [/informatique|numériques?\b|réseaux et|cyber|webmaster|internet|Science des données/i, 'Informatique et numérique'],
  [
    /^DN MADE|\barts?\b|musique|\bdanse|cinéma|\bdesign|jeu vidéo|communication|journalis|spectacle|métiers du livre|bibliothèques|Culture et médias/i,
    'Arts, culture et communication',
  ],
  [/\bdroit|juridique|science politique/i, 'Sciences, langues et droit'],
  [
    /\bgestion\b|\béconomie|management (?!de la logistique)|\bcommerce|comptab|finance|\bE(CG|CT)\b|commercialisation/i,
    'Gestion, banque, immobilier',
  ],
  [/logistique/i, 'Transport et logistique'],
  [/bâtiment|\barchitecture|travaux publics/i, 'Bâtiment et travaux publics'],
  [/paysag|BTSA|agronomie/i, 'Agriculture et espaces verts'],
  [/hôtellerie|\baliment|Sommellerie|Métiers du bar|réception/i, 'Alimentation, restauration, tourisme'],
  [/environnement|du littoral|\bnature\b/i, 'Environnement, propreté, sécurité'],
  [
    /ingénieur|génie (chimique|industriel|mécanique)|énergétiques|énergies?\b|mesures physiques|électri|électron|matériaux|véhicules|chaudronn|soudage|tuyauter|aéronautique|\bP?TSI\b/i,
    'Industrie, électricité, maintenance',
  ],
  [
    /licence|CPGE|CUPGE|lettres|langues|mathématiques|physique|chimie|\bscien|baccalauréat général|Sciences et technologies de laboratoire/i,
    'Sciences, langues et droit',
  ],
];

/** Returns the domain of a title in a list; empty when no word matches. */
export function domainOf(title) {
  const domainRule = DOMAINS.find(([words]) => words.test(title));
  return domainRule ? [domainRule[1]] : [];
}
