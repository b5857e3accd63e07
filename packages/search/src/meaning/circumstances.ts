// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { simplify } from '../text/fold.js';

/** When, how long, how much, for whom, at what level: what surrounds the subject of a search. */
const CIRCUMSTANCES = [
  /\b(?:en |pendant |de |sur )?(?:\d+|un|une|deux|trois|quatre|six) (?:an|annee|mois|semaine|jour|heure)s?\b/g,
  /\b(?:a |en )?(?:temps|mi)[ -](?:partiel|plein|complet|temps)\b/g,
  /\b(?:le |en |cours du |cours de |de )?(?:soir|soiree|nuit|week[ -]?end|samedi|matin|apres[ -]midi|journee|ete)\b/g,
  /\b(?:a|en) (?:distance|ligne|domicile)\b|\b(?:par correspondance|e[ -]?learning|distanciel|presentiel|visio)\b/g,
  /\b(?:avec |par |sur |finance par |paye par |eligible |eligible au )?(?:le |mon |l )?(?:cpf|compte formation|aif|pole emploi|france travail|region|opco|agefiph|transitions? pro)\b/g,
  /\b(?:gratuite?s?|pas chere?s?|remuneree?s?|payee?s?|financee?s?|indemnisee?s?)\b/g,
  /\b(?:rapide(?:ment)?|vite|courte?s?|longue?s?|intensi(?:f|ve)|urgent|immediat|accelere)\b/g,
  /\b(?:sans|aucun|pas de|pas le|ni) (?:le |un )?(?:diplome|bac|brevet|experience|qualification|niveau|permis)s?\b/g,
  /\b(?:avec|j ai|niveau|apres|apres le|apres la|post|post[ -]) ?(?:un |le |la |mon )?(?:bac ?(?:\+ ?\d)?|brevet|licence|bts|cap|bep|terminale|troisieme|3eme|3e|college|lycee)\b/g,
  /\bbac ?\+ ?\d\b/g,
  /\bniveau (?:\d|bac|cap|debutant|avance|intermediaire)\b/g,
  /\b(?:pour |accessible aux? )?(?:personnes? )?(?:handicapee?s?|en situation de handicap|rqth|adultes?|debutante?s?|seniors?|femmes?|jeunes?|demandeurs? d emploi|chomeurs?|salaries?|etrangers?|refugies?)\b/g,
  /\b(?:a|apres|de) \d\d ans\b/g,
  /\b(?:pres de|proche de|autour de|a cote de) (?:chez )?(?:moi|nous|la maison)\b/g,
  /\b(?:en |par |l )?(?:alternance|apprentissage|contrat pro|stage|initiale|continue|vae)\b/g,
  /\b(?:code rome|fiche rome|fiche rncp|fiche metier)\b/g,
];

/** A text without what surrounds its subject, simplified: see `simplify`; itself when nothing does. */
export function withoutCircumstances(text: string): string {
  const simple = simplify(text).replace(/'/g, ' ');
  const subject = CIRCUMSTANCES.reduce((rest, circumstance) => rest.replace(circumstance, ' '), simple)
    .replace(/\s+/g, ' ')
    .trim();
  return subject && subject !== simple.replace(/\s+/g, ' ').trim() ? subject : text;
}
