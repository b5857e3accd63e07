// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Most often complete, even at the end of what is typed so far. */
export const ARTICLES = list('de des du le la les un une et ou en au aux pour par sur');

/** Words that never carry meaning: neither indexed nor required. */
export const STOP_WORDS = list(
  'de des du le la les un une et ou en au aux pour par sur dans avec chez vers ce cet cette ces mon ma mes sa ses est il elle on nous vous je tu qui que qu dont',
);

/**
 * Words that help to rank but are never required, unless a query holds nothing else:
 * letters left by elisions ("d etat"), "sans" (what one does without), "son" (a possessive, and a trade), and the words around a wish ("formation pour devenir…").
 */
export const SOFT_WORDS = list(
  'a b c d e f g h j l m n s t y sans son formation formations former devenir metier metiers ecole ecoles diplome diplomes travail travailler apprendre stage stages cours veux voudrais souhaite cherche recherche trouver etre faire comment quel quelle emploi job profession lieu pres proche autour moi fils fille veut voudrait aime aimerais aimerait envie besoin chercher occuper gens',
);

/** How, when and why one wants to learn: required while some title says them with the rest, let go before anything else. */
export const CIRCUMSTANCES = list(
  'alternance apprentissage gratuit gratuite gratuits gratuites court courte courts courtes rapide rapidement reprendre reprise etude etudes reconversion adulte adultes debutant debutants distance ligne soir week end ouvrir partir continuer financement finance financee',
);

/** Words of a title that name a kind of certification or a way in: what it is about comes after them. */
export const KIND_WORDS = list(
  'vae cap bts btsa but bp tp mc lp cqp cqpm cs de bac pro baccalaureat professionnel professionnelle titre licence master mastere mention preparation prepa apprentissage formation devenir initiation decouverte metier diplome etat certificat qualification complementaire interbranches bachelor brevet technicien superieur',
);
