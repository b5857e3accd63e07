// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about XML files. `read-around` and `xml-too-many-faults` take their faults from this list. */
export const XML = catalogue({
  'not-xml': { en: 'this is not an XML file', fr: 'ce n’est pas un fichier XML' },
  'web-page-not-xml': {
    en: 'this is a web page, not an XML file',
    fr: 'c’est une page web, pas un fichier XML',
  },
  'xml-malformed': { en: 'this is not well-formed XML: {fault:message}', fr: 'le XML est mal formé : {fault:message}' },
  'xml-without-element': { en: 'the file has no XML element', fr: 'le fichier n’a aucune balise XML' },
  'xml-entities': {
    en: 'the file declares entities, which are never expanded',
    fr: 'le fichier déclare des entités, qui ne sont jamais développées',
  },
  'xml-truncated': { en: 'the file is truncated', fr: 'le fichier est tronqué' },
  'xml-never-closed': {
    en: 'the file is truncated: <{element}> is never closed',
    fr: 'le fichier est tronqué : <{element}> n’est jamais fermée',
  },
  'xml-wrong-closing-tag': {
    en: 'a closing tag does not match the element it closes',
    fr: 'une balise de fin ne ferme pas la dernière balise ouverte',
  },
  'xml-bare-ampersand': {
    en: 'an & on this line or just before is not written &amp;',
    fr: 'un & sur cette ligne ou juste avant n’est pas écrit &amp;',
  },
  'xml-too-deep': {
    en: 'elements are nested deeper than {limit:number} levels',
    fr: 'des balises sont imbriquées sur plus de {limit:number} niveaux',
  },
  'xml-text-too-long': {
    en: 'one text, comment or tag is longer than {limit:number} characters',
    fr: 'un texte, un commentaire ou une balise dépasse {limit:number} caractères',
  },

  // Errors of saxes
  'disallowed-character': { en: 'disallowed character', fr: 'caractère interdit à cet endroit' },
  'unquoted-attribute': { en: 'unquoted attribute value', fr: 'une valeur d’attribut sans guillemets' },
  'attribute-without-value': { en: 'attribute without value', fr: 'un attribut sans valeur' },
  'attributes-not-separated': {
    en: 'no whitespace between attributes',
    fr: 'il manque une espace entre deux attributs',
  },
  'attribute-repeated': { en: 'duplicate attribute: {name}', fr: 'un attribut donné deux fois : {name}' },
  'text-outside-root': { en: 'text data outside of root node', fr: 'du texte hors de la balise racine' },
  'two-roots': { en: 'documents may contain only one root', fr: 'deux balises racines' },
  'comment-malformed': { en: 'malformed comment', fr: 'un commentaire mal formé' },
  'name-malformed': { en: 'malformed name: {name}', fr: 'un nom mal formé : {name}' },
  'prefix-unbound': {
    en: 'unbound namespace prefix: {name}',
    fr: 'un préfixe d’espace de noms non déclaré : {name}',
  },
  'doctype-misplaced': { en: 'inappropriately located doctype declaration', fr: 'un DOCTYPE mal placé' },
  'tag-unclosed': { en: 'unclosed tag: {name}', fr: 'une balise jamais fermée : {name}' },
  'tag-unopened': { en: 'unmatched closing tag: {name}', fr: 'une balise de fin sans début : {name}' },
  'closing-tag-unexpected': { en: 'unexpected close tag', fr: 'une balise de fin sans début' },
  'end-unexpected': { en: 'unexpected end', fr: 'la fin arrive trop tôt' },
  'root-missing': { en: 'document must contain a root element', fr: 'pas de balise racine' },
  'entity-undefined': { en: 'undefined entity', fr: 'une entité inconnue' },
  'declaration-malformed': { en: 'the XML declaration is malformed', fr: 'la déclaration XML est mal formée' },

  // Faults that are ignored
  'read-around': { en: '{fault:message} was read around', fr: '{fault:message} : lu sans en tenir compte' },
  'xml-too-many-faults': {
    en: 'more than {limit:number} faults, the last one is {fault:message}',
    fr: 'plus de {limit:number} fautes, la dernière : {fault:message}',
  },
  'control-character': {
    en: 'a control character that XML forbids',
    fr: 'un caractère de contrôle que le XML interdit',
  },
  'entity-unknown': { en: 'an entity that XML does not define', fr: 'une entité que le XML ne définit pas' },
  'character-reference-malformed': {
    en: 'a malformed character reference',
    fr: 'une référence de caractère mal formée',
  },
  'text-before-declaration': {
    en: 'text before the XML declaration',
    fr: 'du texte avant la déclaration XML',
  },
  'xml-version-unknown': { en: 'an unknown XML version', fr: 'une version de XML inconnue' },
  'encoding-name-malformed': { en: 'a malformed name of encoding', fr: 'un nom d’encodage mal formé' },
  'stray-cdata-end': { en: 'a stray ]]>', fr: 'un « ]]> » isolé' },

  // LHÉO and RNCP
});
