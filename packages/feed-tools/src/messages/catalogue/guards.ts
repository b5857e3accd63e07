// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Reasons not to replace the earlier feed. */
export const GUARDS = catalogue({
  'not-a-threshold': {
    en: '"{value}" is not a threshold ({grammar:message})',
    fr: '« {value} » n’est pas une limite ({grammar:message})',
  },
  'threshold-grammar': {
    en: '[SOURCE:]{measures}, then > or >=, then a number or a percentage; or a collection, then < and a number',
    fr: '[SOURCE:]{measures}, puis > ou >=, puis un nombre ou un pourcentage ; ou une collection, puis < et un nombre',
  },
  'threshold-without-source': {
    en: '"{value}" names no source of the configuration ({known:list})',
    fr: '« {value} » ne nomme aucune source de la configuration ({known:list})',
  },
  'over-the-limit': {
    en: '{measure:message}, over the limit "{limit}": nothing is published',
    fr: '{measure:message}, au-delà de la limite « {limit} » : rien n’est publié',
  },
  'rows-dropped': {
    en: '{amount:message} {of|row|rows} dropped',
    fr: '{of|ligne écartée|lignes écartées} : {amount:message}',
  },
  'source-rows-dropped': {
    en: '{amount:message} {of|row|rows} dropped in the source "{source}"',
    fr: '{of|ligne écartée|lignes écartées} : {amount:message} dans la source « {source} »',
  },
  'rows-warned': {
    en: '{amount:message} {of|warning|warnings} about rows',
    fr: '{of|ligne à vérifier|lignes à vérifier} : {amount:message}',
  },
  'source-rows-warned': {
    en: '{amount:message} {of|warning|warnings} about rows of the source "{source}"',
    fr: '{of|ligne à vérifier|lignes à vérifier} : {amount:message} dans la source « {source} »',
  },
  'under-the-floor': {
    en: '{collection:field}: {count:number}, under the floor "{limit}": nothing is published',
    fr: '{collection:field} : {count:number}, sous le plancher « {limit} » : rien n’est publié',
  },
  'field-empties': {
    en: '{collection:field}.{field} filled in {before:number} % of the records, then in {after:number} %',
    fr: '{collection:field}.{field} : rempli dans {before:number} % des fiches, puis dans {after:number} %',
  },
  'source-drops-more': {
    en: 'the source "{source}" has {after:number} % of its rows at fault, {before:number} % in the earlier feed, which is kept (--allow-shrink to replace it)',
    fr: 'source « {source} » : {after:number} % de lignes en faute, {before:number} % dans le flux précédent, qui est gardé (--allow-shrink pour le remplacer)',
  },
  'source-warns-more': {
    en: 'the source "{source}" has {after:number} % of its rows to check, {before:number} % in the earlier feed, which is kept (--allow-shrink to replace it)',
    fr: 'source « {source} » : {after:number} % de lignes à vérifier, {before:number} % dans le flux précédent, qui est gardé (--allow-shrink pour le remplacer)',
  },
  'source-doubles': {
    en: '{collection:field} of the source "{source}" pass from {before:number} to {after:number}: the earlier feed is kept (--allow-shrink to replace it)',
    fr: '{collection:field} de la source « {source} » : de {before:number} à {after:number} ; le flux précédent est gardé (--allow-shrink pour le remplacer)',
  },
  'dates-out-of-range': {
    en: '{count:number} of {total:number} dates of sessions are before {first} or after {last}: nothing is published',
    fr: '{count:number} dates de sessions sur {total:number} sont avant {first} ou après {last} : rien n’est publié',
  },
  'older-than-the-feed': {
    en: 'would be dated {updated}, before the feed that it replaces ({earlier}): the clock of this machine is late, or was fast that night (“rollback” serves an earlier feed, --allow-shrink replaces it)',
    fr: 'serait daté du {updated}, avant le flux qu’il remplace ({earlier}) : l’horloge de cette machine retarde, ou avançait cette nuit-là (« rollback » sert un flux d’avant, --allow-shrink le remplace)',
  },
  'records-refused': {
    en: '{amount:message} {of|record that breaks|records that break} the schema',
    fr: '{of|fiche non conforme|fiches non conformes} : {amount:message}',
  },
  'training-conflicts': {
    en: '{amount:message} {of|conflict|conflicts} between sources of one training',
    fr: '{of|désaccord|désaccords} entre sources d’une même formation : {amount:message}',
  },
  'links-broken': {
    en: '{amount:message} {of|link|links} between records broken',
    fr: '{of|lien rompu|liens rompus} entre fiches : {amount:message}',
  },
  amount: { en: '{count:number}', fr: '{count:number}' },
  'amount-of-total': {
    en: '{count:number} of {total:number} ({percent:number} %)',
    fr: '{count:number} sur {total:number} ({percent:number} %)',
  },
  'total-unexplained': {
    en: 'the sum of {field:field} of the source "{source}" ({level}) is {published:number} in the feed; {read:number} were read, {difference:number} are not accounted for: nothing is published',
    fr: 'somme de {field:field} de la source « {source} » ({level}) : {published:number} dans le flux, {read:number} lus, {difference:number} sans explication ; rien n’est publié',
  },
  'feed-shrinks': {
    en: 'would shrink by more than {limit:number} %: {losses:messages}; the earlier feed is kept (--allow-shrink to replace it)',
    fr: 'perdrait plus de {limit:number} % : {losses:messages} ; le flux précédent est gardé (--allow-shrink pour le remplacer)',
  },
  'collection-shrinks': {
    en: '{collection:field} from {before:number} to {after:number} (-{percent:number} %)',
    fr: '{collection:field} de {before:number} à {after:number} (−{percent:number} %)',
  },
  'folder-not-writable': {
    en: 'nothing can be written in this folder',
    fr: 'rien ne peut être écrit dans ce dossier',
  },
  'folder-locked-by': {
    en: 'another build writes in this folder (process {pid} on {host}, since {since}): wait for its end',
    fr: 'une autre construction écrit dans ce dossier (processus {pid} sur {host}, depuis {since}) : attendez sa fin',
  },
  'folder-locked': {
    en: 'another build writes in this folder: wait for its end',
    fr: 'une autre construction écrit dans ce dossier : attendez sa fin',
  },
  'folder-not-a-feed': {
    en: 'this folder is not empty and is not a feed: choose another one',
    fr: 'ce dossier n’est ni vide ni un flux : choisissez-en un autre',
  },
});
