// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const LHEO_MESSAGES = addReaderMessages('lheo', {
  'lheo-element-unknown': {
    en: 'the element <{element}> is not LHÉO: what is inside it is read as if it were not there',
    fr: 'la balise <{element}> n’est pas du LHÉO : son contenu est lu sans elle',
  },
  'lheo-text-cut': {
    en: 'the text of <{element}> is cut at {limit:number} characters',
    fr: 'texte de <{element}> trop long, coupé à {limit:number} caractères',
  },
  'lheo-too-old': {
    en: 'the file is LHÉO {version}; version 2.2 or later is read: ask the producer for it',
    fr: 'fichier LHÉO {version} ; la version 2.2 ou une suivante est lue : demandez-la au producteur',
  },
  'lheo-without-offer': { en: 'the file is LHÉO but holds no offer', fr: 'fichier LHÉO sans offre' },
  'offer-without-title': { en: 'the offer has no title', fr: 'offre sans intitulé' },
  'numbered-offer-without-title': {
    en: 'the offer "{value}" has no title',
    fr: 'l’offre « {value} » n’a pas d’intitulé',
  },
  'numero-repeated': {
    en: 'the numero "{value}" already names an offer of the same title with other contents: its contents are kept',
    fr: 'le numéro « {value} » est déjà celui d’une offre de même intitulé, au contenu différent : le premier est gardé',
  },
  'organisation-without-name': { en: 'the organisation has no name', fr: 'organisme sans nom' },
  'too-many-places': {
    en: 'the action has {found:number} places: the first {limit:number} are read',
    fr: 'action en {found:number} lieux : seuls les {limit:number} premiers sont lus',
  },
  'too-many-places-and-routes': {
    en: 'sessions are given in more than {limit:number} places and routes each on average',
    fr: 'chaque session a en moyenne plus de {limit:number} lieux et voies',
  },
  'not-a-lheo-code': {
    en: '"{value}" is not a code-{register}',
    fr: '« {value} » n’est pas un code {register}',
  },
  'level-unknown': {
    en: '"{value}" is not in the table of levels',
    fr: '« {value} » n’est pas dans la table des niveaux',
  },
  'mode-unknown': {
    en: '"{value}" is not in the table; read as on-site',
    fr: '« {value} » n’est pas une modalité connue : lue comme présentielle',
  },
  'session-outside-territory': { en: 'session outside the territory', fr: 'session hors du territoire' },
  'session-over': { en: 'session over', fr: 'session terminée' },
  'year-not-plausible': {
    en: 'the year of "{value}" is not plausible',
    fr: 'l’année de « {value} » n’est pas vraisemblable',
  },
  'no-such-month': { en: '"{value}" has no month {month:sample}', fr: '« {value} » n’a pas de mois {month:sample}' },
  'no-such-day': {
    en: '"{value}" has no day {day:sample}; the month is kept',
    fr: '« {value} » n’a pas de jour {day:sample} : seul le mois est gardé',
  },
  'end-before-start': {
    en: 'the end {end:sample} is before the start {start:sample}: the end is left out',
    fr: 'la fin ({end:sample}) précède le début ({start:sample}) : fin laissée de côté',
  },
  'not-a-price': { en: '"{value}" is not a price', fr: '« {value} » n’est pas un prix' },
  'not-a-web-address': { en: '"{value}" is not a web address', fr: '« {value} » n’est pas une adresse web' },
  'not-lheo': {
    en: 'this is not a LHÉO file: its root is <{element}>',
    fr: 'ce n’est pas un fichier LHÉO : sa racine est <{element}>',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly lheo: typeof LHEO_MESSAGES;
  }
}
