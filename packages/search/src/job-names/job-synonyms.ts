// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { JOB_INTENTS } from './job-intents.js';
import { parseSynonymLines, SYNONYMS } from '../text/synonyms.js';
import type { Synonyms } from '../text/synonyms.js';

/**
 * Everyday words for jobs → phrases of their names, in the form of `synonyms.ts`. They replace the entries of the same
 * words there, since names of jobs are not titles of trainings. By field: care, childhood and school, agriculture and
 * food, building and industry, transport, sales and office, digital, arts, safety and public service.
 */
const LINES = `
nounou: assistant maternel, garde d’enfants
baby sitter: garde d’enfants, baby-sitter
nourrice, assmat: assistant maternel
toubib, docteur: médecin
infirmier: =infirmier en soins généraux
médecin: =médecin généraliste
architecte: =architecte du bâtiment
chef de chantier: =chef de chantier bâtiment
vendeur: =vendeur en prêt-à-porter, =vendeur en épicerie, vendeur
professeur: =professeur des écoles, =professeur de collège et de lycée, professeur
éleveur: =éleveur de bovins, =éleveur d’ovins, éleveur
animateur: =animateur jeunesse, animateur
chirurgien: chirurgien, médecin
dentiste: =chirurgien-dentiste, médecin
kiné: masseur-kinésithérapeute
ortho: orthophoniste
psy: psychologue, psychiatre
véto: vétérinaire
aide à domicile: auxiliaire de vie, aide à domicile, assistant de vie
auxiliaire de vie: auxiliaire de vie, assistant de vie
garde malade: garde-malade, aide-soignant
croque mort: agent funéraire, pompes funèbres, porteur funéraire
ambulance: ambulancier
labo: laboratoire
scientifique: =chercheur
pharmacie: pharmacien, préparateur en pharmacie
prof: professeur, enseignant
prof de maths: professeur de mathématiques, professeur de collège
instit: professeur des écoles, instituteur
instituteur: professeur des écoles
maîtresse: =professeur des écoles
caces: cariste, conducteur d’engins
atsem: agent territorial spécialisé des écoles maternelles
avs, aesh: accompagnant d’élève en situation de handicap
pion: =surveillant en milieu scolaire, assistant d’éducation
cpe: =conseiller principal d’éducation, surveillant en milieu scolaire
éduc: éducateur
assistante sociale: assistant de service social, assistant social
cuistot: cuisinier
chef cuistot: chef de cuisine
plongeur: =plongeur en restauration, employé polyvalent de restauration
barman: barman, barmaid, serveur
barista: =serveur, barman
garçon de café: =serveur
pizzaiolo: pizzaïolo, cuisinier
kebab: cuisinier de restauration rapide, employé polyvalent de restauration
mcdo, macdo, mcdonald: =employé polyvalent de restauration
chocolatier: chocolatier, pâtissier
gâteau: pâtissier
pain: boulanger
fermier, paysan: agriculteur, éleveur
vache: éleveur de bovins, vacher
cheval: palefrenier, soigneur équin, cavalier, élevage de chevaux
palefrenier: élevage de chevaux
animal: =vétérinaire, =élevage, =éleveur, soigneur animalier
dehors, plein air: =jardinier, =agriculteur, =forestier, maçon, couvreur
jardin: jardinier
paysagiste: jardinier paysagiste, paysagiste
maçonnerie: maçon
masson: =maçon
placo: plaquiste
plâtrier: plaquiste, plâtrier
toit: couvreur
clim: frigoriste, climatisation
panneaux solaires: photovoltaïque, solaire
éolienne: éolien
élec: électricien
électro: électricien, électrotechnicien
mécano: =mécanicien automobile, mécanicien
garagiste: mécanicien automobile
tôlier: carrossier, tôlier
métallo: métallier, chaudronnier, ouvrier métallurgie
usine: =agent de production, opérateur de production
ouvrier: agent de production, ouvrier
robot: =roboticien, =automaticien
chauffeur: =chauffeur VTC, =conducteur-livreur, =conducteur de poids lourd, conducteur, chauffeur
conduire: =conducteur, chauffeur
routier: conducteur routier, chauffeur routier
camionneur, camion: conducteur de poids lourd, chauffeur poids lourd
bus: conducteur de bus, conducteur d’autobus
train: conducteur de train
cheminot: conducteur de train, agent ferroviaire
taxi: chauffeur de taxi
uber: VTC, taxi
uber eats, deliveroo: livreur
livreur: livreur, coursier
facteur, factrice: facteur, livreur
poste: facteur
caissier: hôte de caisse, caissier
caisse: hôte de caisse
magasin: vendeur, employé de libre-service
mairie: agent administratif, agent d’accueil
compta: comptable
rh: ressources humaines
drh: directeur des ressources humaines
banquier: conseiller clientèle bancaire, chargé de clientèle banque
patron: dirigeant d’entreprise, chef d’entreprise, ~directeur
cdi: professeur documentaliste
comm, com: communication
community manager: animateur de communauté, community manager
dev: développeur
dev web: développeur web
dev informatique: développeur informatique
codeur: développeur
programmeur: développeur, programmeur
informaticien: informaticien, développeur, technicien informatique
geek: informaticien, développeur
hacker: cybersécurité, sécurité informatique
data: données, data
ia: intelligence artificielle, analyste de données, data scientist
intelligence artificielle: analyste de données, data scientist
jeux vidéo: =développeur, =jeux vidéo, game
youtubeur, tiktok: vidéaste, créateur de contenus, community manager
instagram: créateur de contenus, community manager
influenceur: influenceur, créateur de contenus, community manager
photo: photographe
horloger: horloger, bijoutier
coiffure: coiffeur
barbier: coiffeur, barbier
esthéticienne: esthéticien
ongles, onglerie: prothésiste ongulaire, styliste ongulaire, esthéticien
couture: couturier
chanteur: artiste de la musique et du chant, chanteur
acteur: comédien, acteur
mannequin: mannequin, comédien
flic, policier, police: policier, gardien de la paix
gendarme: gendarme
pompier: sapeur-pompier
armée: =soldat, militaire
soldat: militaire
militaire: =soldat
vigile: agent de sécurité
juge: magistrat, juge, juriste
magistrat: magistrat, juriste
notaire: notaire, juriste
femme de ménage, ménage, homme de ménage: employé de ménage, agent d’entretien, aide ménager
femme de chambre: employé d’étage, femme de chambre
éboueur: éboueur, agent de collecte
concierge: gardien d’immeuble, concierge
coach: coach, éducateur sportif
footballeur, foot: sportif professionnel, éducateur sportif
coach sportif: coach sportif, éducateur sportif
prof de sport: professeur d’éducation physique, éducateur sportif
maître nageur, piscine: maître-nageur, surveillant de baignade, ~éducateur sportif
hôtesse de l’air: personnel navigant commercial, hôtesse de l’air, steward
steward: personnel navigant commercial, steward
curé: ministre de culte
`;

/** The default synonyms of an index of jobs. To extend them: `{ ...JOB_SYNONYMS, mot: 'mots des noms' }`. */
export const JOB_SYNONYMS: Synonyms = { ...SYNONYMS, ...parseSynonymLines(JOB_INTENTS), ...parseSynonymLines(LINES) };
