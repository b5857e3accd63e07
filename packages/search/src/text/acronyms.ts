// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { fold, wordsOf } from './fold.js';

/**
 * Kinds of certification. Only the whole long form finds them: neither does "technicien" find BTS, nor "expérience"
 * VAE.
 */
const KIND_LINES = `
TP: titre professionnel
CAP: certificat d’aptitude professionnelle
BP: brevet professionnel
MC: mention complémentaire
CS: certificat de spécialisation
BTS: brevet de technicien supérieur
BUT: bachelor universitaire de technologie
LP: licence professionnelle
CQP: certificat de qualification professionnelle
BPJEPS: brevet professionnel de la jeunesse, de l’éducation populaire et du sport
BAFA: brevet d’aptitude aux fonctions d’animateur
VAE: validation des acquis de l’expérience
POEI: préparation opérationnelle à l’emploi
FIMO: formation initiale minimale obligatoire
CACES: certificat d’aptitude à la conduite en sécurité
`;

/**
 * Acronyms and their long forms: each finds titles that have the other. One per line: the acronym, a colon, the long
 * form. A line is needed only for an acronym that a title may contain without its long form, or that is not made of its
 * initials; the initials of every title are searched without a line here. One word of the long form is enough:
 * "électricité" finds MELEC.
 */
const LINES = `
bac: baccalauréat
pro: professionnel
ADVF: assistant de vie aux familles
AEPE: accompagnant éducatif petite enfance
AES: accompagnant éducatif et social
DEAS: diplôme d’État d’aide-soignant
DEAP: diplôme d’État d’auxiliaire de puériculture
DEES: diplôme d’État d’éducateur spécialisé
EJE: éducateur de jeunes enfants
IDE: diplôme d’État d’infirmier
IBODE: infirmier de bloc opératoire
CESF: conseiller en économie sociale familiale
SP3S: services et prestations des secteurs sanitaire et social
ASSP: accompagnement, soins et services à la personne
SAPAT: services aux personnes et animation dans les territoires
SSIAP: service de sécurité incendie
SST: sauveteur secouriste du travail
MCO: management commercial opérationnel
NDRC: négociation et digitalisation de la relation client
GPME: gestion de la PME
SAM: support à l’action managériale
MHR: management en hôtellerie restauration
SIO: services informatiques aux organisations
CIEL: cybersécurité, informatique et réseaux, électronique
MELEC: métiers de l’électricité et de ses environnements connectés
MSPC: maintenance des systèmes de production connectés
TCI: technicien en chaudronnerie industrielle
ICCER: installateur en chauffage, climatisation et énergies renouvelables
AGORA: assistance à la gestion des organisations et de leurs activités
CGEA: conduite et gestion de l’entreprise agricole
STAPS: sciences et techniques des activités physiques et sportives
QHSE: qualité hygiène sécurité environnement
RH: ressources humaines
GRH: gestion des ressources humaines
CIP: conseiller en insertion professionnelle
FPA: formateur professionnel d’adultes
ATSEM: agent territorial spécialisé des écoles maternelles
FLE: français langue étrangère
PAO: publication assistée par ordinateur
CAO: conception assistée par ordinateur
DAO: dessin assisté par ordinateur
IA: intelligence artificielle
BTP: bâtiment et travaux publics
VRD: voirie et réseaux divers
PL: poids lourd
`;

/** An acronym and its long form. */
type Acronym = readonly [acronym: string, expansion: string];

const parse = (lines: string): readonly Acronym[] =>
  lines
    .trim()
    .split('\n')
    .map(line => line.split(': ', 2) as [string, string]);

export const KINDS = parse(KIND_LINES);
export const ACRONYMS = parse(LINES);

/** Usual acronyms of a title: CIEL for “Bac pro Cybersécurité, Informatique et réseaux, Électronique”. */
export function acronymsOf(title: string): string[] {
  const words = wordsOf(fold(title)).join(' ');
  return ACRONYMS.flatMap(([acronym, longForm]) =>
    words.includes(wordsOf(fold(longForm)).join(' ')) ? [acronym] : [],
  );
}
