// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that are complete, even at the end of the typed text. */
export const ARTICLES = list('de des du le la les un une et ou en au aux pour par sur');

/** Words without meaning: neither indexed nor required. */
export const STOP_WORDS = list(
  'de des du le la les un une et ou en au aux pour par sur dans avec chez vers ce cet cette ces mon ma mes sa ses est il elle on nous vous je tu qui que qu dont',
);

/**
 * Words that help to rank but are not required, unless a query has no other word: letters left by elisions ("d etat"),
 * "sans", "son" (a possessive, and sound), and words around the request ("formation pour devenir…").
 */
export const OPTIONAL_WORDS = list(
  'a b c d e f g h j l m n s t y sans pas ni ne plutot son formation formations former devenir metier metiers ecole ecoles diplome diplomes travail travailler apprendre stage stages cours veux voudrais souhaite cherche recherche trouver etre faire comment quel quelle emploi job boulot boulots taf profession lieu pres proche autour moi fils fille veut voudrait aime aimerais aimerait envie besoin chercher occuper gens',
);

/** Words of grammar that are also required or refused: they are searched as they are, never as the beginning or the misspelling of another. */
export const GRAMMAR_WORDS = list('quoi pas sans ni ne plus sais sait savoir peux peut pourquoi quand combien rien');

/** Words that refuse what follows; they are the letters of an acronym only when typed alone. */
export const REFUSALS = list('sans pas ni ne');

/** First words of a title that name a kind of certification or a route; the subject of the title follows them. */
export const KIND_WORDS = list(
  'vae cap bts btsa but bp tp mc lp cqp cqpm cs de bac pro baccalaureat professionnel professionnelle titre licence master mastere mention preparation prepa apprentissage formation devenir initiation decouverte metier diplome etat certificat qualification complementaire interbranches bachelor brevet technicien superieur',
);
