// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJobIndex } from '@orientation-widgets/search';
import { records } from './facts.js';

/** Words that people type, in either gender, misspelt or not, and the expected jobs of the default feed. */
const LINES = `
maîtresse: professeur-ecoles
maitresse: professeur-ecoles
maîtresse d'école: professeur-ecoles
maitresse d'ecole: professeur-ecoles
maître d'école: professeur-ecoles
instit: professeur-ecoles
institutrice: professeur-ecoles
prof: professeur-lycee,professeur-ecoles
prof de sport: educateur-sportif,professeur-lycee
prof d'anglais: professeur-lycee
juge: juriste
magistrate: juriste
avocat: juriste
avocate: juriste
notaire: juriste
barista: serveur
barman: serveur
barmaid: serveur
serveuse: serveur
garçon de café: serveur
nounou: assistant-maternel
baby-sitter: assistant-maternel,employe-maison
babysitteuse: assistant-maternel
dev web: developpeur
développeuse: developpeur
developeur: developpeur
informaticien: technicien-informatique,developpeur,ingenieur-informatique
informaticienne: technicien-informatique,developpeur,ingenieur-informatique
hacker: analyste-cyber
cybersécurité: analyste-cyber
data analyst: analyste-donnees
data scientist: analyste-donnees
boulangère: boulanger
boulanger: boulanger
boulangere: boulanger
boullanger: boulanger
patissière: boulanger
pâtissier: boulanger
chocolatière: boulanger
bouchère: boucher
charcutière: charcutier
poissonnière: poissonnier
fromagère: vendeur-alimentation
cuisinière: cuisinier
cuistot: cuisinier
chef cuisinier: chef-cuisinier
pizzaiolo: cuisinier
kebab: cuisinier,employe-restauration
mcdo: employe-restauration
macdo: employe-restauration
plongeur: employe-restauration
femme de ménage: agent-proprete,employe-maison
homme de ménage: agent-proprete,employe-maison
femme de chambre: employe-hotel
valet de chambre: employe-hotel
réceptionniste: employe-hotel,agent-accueil
hôtesse d'accueil: agent-accueil
standardiste: agent-accueil
hôtesse de l'air: accompagnateur-voyage
steward: accompagnateur-voyage
pilote: pilote-avion
pilote d'avion: pilote-avion
pompier: sapeur-pompier
pompière: sapeur-pompier
policière: policier
policier: policier
flic: policier
gendarme: gendarme
militaire: soldat
soldate: soldat
armée: soldat
infirmière: infirmier
infirmier: infirmier
infirmiere: infirmier
aide soignante: aide-soignant
aide-soignant: aide-soignant
sage femme: sage-femme
docteur: medecin
médecin: medecin
chirurgienne: medecin
dentiste: medecin
pharmacienne: pharmacien
kiné: kinesitherapeute
kinésithérapeute: kinesitherapeute
ortophoniste: orthophoniste
orthophoniste: orthophoniste
psy: psychologue
psychologue: psychologue
opticienne: opticien
véto: veterinaire
vétérinaire: veterinaire
auxiliaire vétérinaire: veterinaire
ambulancière: ambulancier
brancardière: brancardier
coiffeuse: coiffeur
coifeuse: coiffeur
barbier: coiffeur
esthéticienne: estheticien
manucure: estheticien
onglerie: estheticien
maquilleuse: estheticien,coiffeur
tatoueur: estheticien,artiste-plasticien
couturière: couturier
styliste: couturier,graphiste
mannequin: artiste-spectacle
maçon: macon
maçonne: macon
masson: macon
plombier: plombier-chauffagiste
plombière: plombier-chauffagiste
chauffagiste: plombier-chauffagiste
électricienne: electricien-batiment
electricien: electricien-batiment
électriscien: electricien-batiment
peintre: peintre-batiment
carreleuse: carreleur
menuisière: menuisier
ébéniste: ebeniste
charpentière: charpentier-bois
couvreuse: couvreur
plaquiste: macon,peintre-batiment,menuisier,facadier
soudeuse: soudeur
soudeur: soudeur
chaudronnière: chaudronnier
tourneuse: tourneur-fraiseur
fraiseur: tourneur-fraiseur
mécano: mecanicien-automobile
garagiste: mecanicien-automobile
mécanicienne: mecanicien-automobile,mecanicien-maintenance
carrossière: carrossier
routier: conducteur-routier
camionneuse: conducteur-routier
chauffeur poids lourd: conducteur-routier
chauffeur de bus: conducteur-bus
conductrice de bus: conducteur-bus
chauffeur uber: chauffeur-taxi
taxi: chauffeur-taxi
livreur: livreur
livreuse uber eats: livreur
factrice: livreur
facteur: livreur
cariste: cariste
magasinière: magasinier
préparatrice de commandes: preparateur-commandes
déménageuse: demenageur
conducteur de train: conducteur-train
cheminot: conducteur-train,agent-circulation,mainteneur-ferroviaire
contrôleuse sncf: controleur-transports
caissière: caissier
caissier: caissier
hôte de caisse: caissier
vendeuse: vendeur-mode,vendeur-alimentation,vendeur-maison
vendeur: vendeur-mode,vendeur-alimentation,vendeur-maison
commerciale: commercial
agente immobilière: agent-immobilier
banquière: conseiller-bancaire
comptable: comptable
secrétaire: secretaire
secretaire médicale: secretaire
assistante rh: technicien-administratif,responsable-rh
drh: responsable-rh
assistante sociale: assistant-social
éducatrice: educateur-specialise,educateur-jeunes-enfants
éducatrice spécialisée: educateur-specialise
animatrice: animateur
coach sportif: educateur-sportif
footballeur: educateur-sportif
atsem: atsem
avs: aesh
aesh: aesh
auxiliaire de vie: aide-domicile,accompagnant-social
aide à domicile: aide-domicile
puéricultrice: infirmier,auxiliaire-puericulture
auxiliaire de puériculture: auxiliaire-puericulture
jardinière: jardinier-paysagiste
paysagiste: jardinier-paysagiste
fleuriste: fleuriste
agricultrice: agriculteur
fermière: agriculteur,agent-elevage
éleveuse: agriculteur,agent-elevage
bûcheronne: bucheron
pêcheuse: marin-pecheur
architecte: architecte
ingénieure: ingenieur-rd,ingenieur-qualite,ingenieur-informatique,ingenieur-btp
graphiste: graphiste
photographe: photographe
journaliste: journaliste
youtubeuse: charge-communication,responsable-communication
influenceuse: charge-communication,responsable-communication
community manager: charge-communication,responsable-communication
comédienne: artiste-spectacle
actrice: artiste-spectacle
chanteuse: artiste-spectacle
musicien: artiste-spectacle
danseuse: artiste-spectacle
écrivaine: ecrivain
traductrice: interprete
bibliothécaire: documentaliste
chercheuse: chercheur
scientifique: chercheur
biologiste: chercheur,technicien-medical,medecin
laborantine: agent-laboratoire,technicien-medical
éboueur: agent-dechets
éboueuse: agent-dechets
vigile: agent-securite
agent de sécurité: agent-securite
concierge: gardien-immeuble
croque mort: conseiller-funeraire
bijoutière: bijoutier
horlogère: bijoutier
tapissière: tapissier
imprimeuse: imprimeur
opératrice de production: operateur-plastique,agent-agroalimentaire,agent-conditionnement
ouvrière: agent-conditionnement,agent-agroalimentaire,ouvrier-agricole,ouvrier-voirie
usine: agent-conditionnement,agent-agroalimentaire,agent-montage-mecanique
robotique: automaticien
éolienne: technicien-eolien
panneaux solaires: couvreur,electricien-batiment
moniteur auto école: moniteur-auto-ecole
surveillante: surveillant
pion: surveillant
cpe: surveillant,professeur-lycee
animaux: veterinaire,agent-elevage
travailler avec les animaux: veterinaire,agent-elevage
travailler avec les chevaux: agent-elevage
travailler dehors: jardinier-paysagiste,agriculteur,bucheron
métier en plein air: jardinier-paysagiste,agriculteur,bucheron
conduire: conducteur-routier,conducteur-bus,conducteur-train
conduire des camions: conducteur-routier
créer des jeux vidéo: developpeur,graphiste
intelligence artificielle: analyste-donnees
tiktok: responsable-communication
mairie: agent-administratif
nurse: infirmier
truck driver: conducteur-routier
cleaning: employe-maison,agent-proprete
schoonmaakster: employe-maison,agent-proprete
kok: cuisinier
طباخ: cuisinier
عاملة نظافة: employe-maison,agent-proprete
سائق شاحنة: conducteur-routier
`;

test('everyday names of jobs lead to a job that answers, among the first three', () => {
  const index = createJobIndex({ jobs: records('jobs'), appellations: records('appellations') });
  const lost = LINES.trim()
    .split('\n')
    .filter(line => {
      const [typedText = '', expected = ''] = line.split(': ');
      const first = index
        .search(typedText)
        .hits.slice(0, 3)
        .map(({ jobId }) => jobId);
      return !expected.split(',').some(id => first.includes(id));
    });
  assert.deepEqual(lost, []);
});
