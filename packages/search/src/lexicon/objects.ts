// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Objects, people and places, used when no task above is more precise. */
export const OBJECTS = `
cheveu: coiffeur
barbe: barbier, coiffeur
viande: boucher
poisson: poissonnier
pain, baguette: boulanger
gâteau, dessert: pâtissier
fleur, bouquet: fleuriste
plante: horticulture, paysagiste
arbre: forestier, élagueur, paysagiste
jardin, pelouse, gazon: paysagiste, espaces verts, jardinier
légume: maraîchage, horticulture
vigne, vin: viticulture, vigne
vache, mouton, cochon, chèvre: élevage, éleveur
abeille: apiculture
cheval, poney: équin, activités équestres, palefrenier
chien: canin, cynophile, toiletteur
chat: animalier, toiletteur, vétérinaire
animal, bête: animalier, vétérinaire, élevage
forêt: forestier
camion: conducteur routier, poids lourd
bus, car: transport de voyageurs
train, métro, tramway: ferroviaire
avion, fusée: aéronautique
bateau, navire: maritime, nautique
moto, scooter: motocycles
vélo: cycles
voiture, bagnole, automobile: automobile, maintenance des véhicules
pneu: véhicules, automobile
tracteur: agroéquipement, matériels agricoles
engin, pelleteuse, bulldozer: conducteur d’engins
grue: grue
colis, paquet: livreur
carton, palette: logistique, préparateur de commandes
toit, toiture, tuile: couvreur
mur, brique, parpaing, béton: maçon
carrelage: carreleur
parquet: parqueteur, solier
fenêtre, porte, volet: menuiserie
cloison, placo, plâtre: plaquiste, plâtrier
façade: façadier
peinture: peintre
tuyau, robinet, fuite, évier, toilette, salle bain: plombier, sanitaire
chauffage, chaudière: chauffagiste, thermique
clim, climatisation, frigo: frigoriste, froid
prise, courant, câble: électricien
panneau solaire: photovoltaïque
éolienne: éolien
route, goudron, bitume: travaux publics, voirie
échafaudage: échafaudage
bois: menuisier, charpentier, ébéniste
métal, fer, acier: métallerie, chaudronnier, métallurgie
bijou, bague: bijouterie
montre, horloge: horloger
chaussure: cordonnerie, chaussure
vêtement, habit, robe, tissu: couture, mode
sac, cuir: maroquinerie
meuble: ébéniste, menuisier
poubelle, ordure, déchet: propreté urbaine, recyclage, déchets
vitre, carreau: laveur de vitres
linge: blanchisserie, pressing
ménage: agent de propreté, employé de ménage
bébé, nourrisson: petite enfance, puériculture
enfant, gosse, petit: petite enfance, animateur
ado, adolescent: animateur, éducateur
vieux, senior, mamie, papi, retraité: assistant de vie, gérontologie
handicapé, handicap: accompagnant éducatif et social, éducateur spécialisé
malade, patient: aide-soignant, infirmier
sang, piqûre: infirmier
dent: dentaire
lunette, œil, yeux: opticien, optique
oreille, sourd: audioprothésiste, langue des signes
pied: pédicure, podologue
muscle, dos: kinésithérapie, massage
ongle: onglerie, esthétique
maquillage: maquilleur, esthétique
médicament: pharmacie
mort, cercueil: funéraire
facture, compte, chiffre: comptable
impôt, taxe: fiscalité, comptable
argent: banque, finance
paie, salaire: paie
papier, dossier, courrier: secrétaire, assistant administratif
téléphone: télécommunications, accueil
ordinateur, pc: informatique
site, internet: web
application, appli: développeur
jeu vidéo: jeu vidéo, 3D
film, cinéma, vidéo: audiovisuel, cinéma
photo: photographe
musique, chanson, guitare, piano: musique
dessin, bd, manga: dessin, illustration, animation
théâtre: théâtre
danse: danse
sport, foot, football: sport, éducateur sportif
natation, piscine: natation, maître-nageur
loi, justice, tribunal: droit, juridique
voleur, bandit, crime: police, sécurité
incendie, feu: sapeur-pompier, sécurité incendie
armée, soldat, guerre: militaire, défense
prison: pénitentiaire
école, élève, classe: enseignement, professeur des écoles
voyage, vacances: tourisme
hôtel: hôtellerie
restaurant: restauration
cantine: restauration collective, restauration
bar, cocktail: barman, bar
pizza, burger: restauration, cuisine
café: barista, restauration
fromage: fromager, agroalimentaire
bière: brasseur
usine: production, industrie
drone: drone
étoile, astronomie: physique
volcan, roche: géologie
mer, océan: maritime, marin
montagne, ski: montagne, ski
nature, dehors, extérieur, campagne: paysagiste, forestier, espaces verts, agricole
planète, écologie, environnement: environnement
mariage, fête: événementiel
maison, appartement, logement: immobilier, bâtiment
bureau: bureautique, secrétaire
`;
