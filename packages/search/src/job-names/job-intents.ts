// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Activities or working conditions that people want → phrases of the names of jobs, in the form of `synonyms.ts`. By
 * theme: activities, care and childhood, animals and agriculture, manual work and machines, travel, writing and arts,
 * safety and public service, rare jobs, working conditions.
 */
export const JOB_INTENTS = `
vendre: vendeur, vente
réparer: réparateur, mécanicien, maintenance
fabriquer: =agent de production, =opérateur de production, menuisier, boulanger, couturier
construire: =maçon, =charpentier, ouvrier de travaux publics
construire des maisons: =maçon, =charpentier bois, couvreur
livrer: livreur
nettoyer: agent de propreté, nettoyeur
laver: agent de propreté, laveur
ranger: employé de libre-service, magasinier
peindre: peintre
dessiner: =graphiste, dessinateur, =illustrateur
dessin: =graphiste, dessinateur, illustrateur
écrire: =écrivain, =journaliste, rédacteur
écrire des livres: =écrivain, auteur
traduire: traducteur
enseigner: =professeur, formateur
soigner, soigner les gens: =infirmier, =aide-soignant, =médecin
soigner des animaux: =vétérinaire, auxiliaire vétérinaire, soigneur animalier
aider, aider les gens, aider les autres: =aide à domicile, =assistant social, =éducateur spécialisé, accompagnant éducatif et social
aider les vieux: =aide à domicile, =aide aux personnes âgées, aide-soignant
écouter, écouter les gens: psychologue, assistant social, conseiller en insertion
accueillir: =agent d’accueil, hôte d’accueil, réceptionniste
répondre au téléphone: =standardiste, =téléconseiller, agent d’accueil
surveiller: surveillant, agent de sécurité
sauver des vies: =sapeur-pompier, =infirmier, =médecin, ambulancier
inventer: =chercheur, ingénieur recherche, ingénieur
voyager: =accompagnateur de voyages, =personnel navigant commercial, pilote d’avion, conducteur routier
compter: comptable, caissier
parler anglais: =traducteur, =accompagnateur de voyages, professeur d’anglais
langue: traducteur, interprète, professeur de langues
remplir des papiers: =agent administratif, =secrétaire
papier administratif: agent administratif, secrétaire
chiffre: comptable, contrôleur de gestion, analyste de données
maths: =professeur de mathématiques, =professeur de collège, comptable, analyste de données, ingénieur
argent: comptable, conseiller bancaire, employé de banque
impôt: =inspecteur des impôts, =contrôleur des finances publiques, ~comptable, ~agent administratif
accoucher, accouchement: sage-femme
naissance: sage-femme, auxiliaire de puériculture
bébé: =auxiliaire de puériculture, =assistant maternel, éducateur de jeunes enfants
enfant: =éducateur de jeunes enfants, =assistant maternel, =animateur, auxiliaire de puériculture, professeur des écoles
garder des enfants: =assistant maternel, garde d’enfants
enfants en difficulté: =éducateur spécialisé, =accompagnant d’élève en situation de handicap
ehpad, maison de retraite: =aide-soignant, =accompagnant éducatif et social, =agent de service hospitalier, =infirmier
handicap, handicapé: =éducateur spécialisé, =accompagnant éducatif et social, =accompagnant d’élève en situation de handicap
dent: =prothésiste dentaire, =chirurgien-dentiste
oreille: audioprothésiste, ~orthophoniste, ~prothésiste
yeux: opticien, ophtalmologue
nutrition, diététique, diététicienne: diététicien, ~cuisinier, ~médecin
massage: =kinésithérapeute, masseur, esthéticien
yoga: professeur de yoga, ~éducateur sportif
mort: =conseiller funéraire, pompes funèbres
toiletteur, toilettage: =toiletteur, =vétérinaire, =agent d’élevage
chat: vétérinaire, toiletteur, soigneur animalier
chien: =vétérinaire, maître-chien, toiletteur, éducateur canin
dauphin: =soigneur animalier, ~vétérinaire, ~agent d’élevage
soigneur animalier, soigneuse animalière: =soigneur animalier, ~agent d’élevage, ~auxiliaire vétérinaire, ~vétérinaire
zoo: =soigneur animalier, vétérinaire, agent d’élevage
traire: agent d’élevage, éleveur
ferme: =agriculteur, =ouvrier agricole, agent d’élevage
nature: =jardinier, =agriculteur, =bûcheron, maraîcher
jardiner: =jardinier
écologie: =écologue, ingénieur environnement, conseiller en rénovation énergétique, agent de tri des déchets
planter: jardinier, maraîcher
planter des arbres: =jardinier, =bûcheron, ouvrier forestier
arbre: =bûcheron, jardinier, élagueur
abattre des arbres: =bûcheron, élagueur
couper du bois: =bûcheron, menuisier
cueillir: ouvrier viticole, ouvrier agricole, cueilleur
forêt: =bûcheron, ouvrier forestier
abeille, apiculteur: =apiculteur, ~agriculteur, ~agent d’élevage
équitation: =moniteur d’équitation, ~éducateur sportif, ~agent d’élevage
vin: =sommelier, ouvrier en vignoble, viticulteur
bière: brasseur, ~barman, ~agent agroalimentaire
mer: =marin, =marin-pêcheur, matelot
bateau: =matelot, =marin-pêcheur, marin
sncf: =conducteur de train, ferroviaire
avion: =pilote d’avion, aéronautique, avionique
main, manuel: =menuisier, =couturier, =mécanicien, =boulanger, maçon, plombier
bricoler, bricolage: =agent d’entretien du bâtiment, =menuisier, plombier, électricien
coudre: =couturier, couture
vêtement: =prêt-à-porter, =mode, habillement
vendre des vêtements: =vendeur en prêt-à-porter, =vendeur de mode
bijou: =bijoutier, joaillier
montre: =horloger, bijoutier
meuble: =ébéniste, =menuisier en meubles, menuisier
vélo: =réparateur de cycles, =mécanicien cycles, cycles, ~mécanicien automobile
réparer des vélos: =réparateur de cycles, =mécanicien cycles, ~mécanicien automobile
moto: =mécanicien moto, mécanicien automobile, motocycles
réparer des motos: =mécanicien moto, mécanicien automobile
permis poids lourd, permis camion, permis bus: =conducteur routier, =conducteur de bus, =conducteur de poids lourd
voiture: =mécanicien automobile, carrossier, automobile
réparer des voitures: =mécanicien automobile, carrossier
vendre des voitures: =vendeur automobile, vendeur de véhicules, ~technico-commercial, ~commercial
vendre des maisons: =agent immobilier
téléphone: téléconseiller, standardiste, technicien télécoms
réparer des téléphones: réparateur téléphone, =technicien télécoms, ~réparateur en électroménager
réparer des ordinateurs: =technicien informatique
ordinateur: =technicien informatique, développeur
chaudière: =plombier-chauffagiste, chauffagiste
carrelage: =carreleur
mur: =maçon, =peintre en bâtiment, plaquiste
peindre des murs: =peintre en bâtiment
vitre: =laveur de vitres, vitrier
laver les vitres: =laveur de vitres, =agent de propreté
cordiste: =cordiste, ~couvreur, ~charpentier métallique
hauteur: =couvreur, =cordiste, charpentier, technicien éolien
rayon: =employé de libre-service, chef de rayon
carton: =préparateur de commandes, manutentionnaire
porter des cartons: =manutentionnaire, =déménageur, préparateur de commandes
gigafactory: =opérateur de production, ~pilote d’installation, ~automaticien, ~technicien de maintenance
colis: =livreur, préparateur de commandes, agent de tri
amazon: =préparateur de commandes, =livreur, cariste
supermarché: =employé de libre-service, =caissier, directeur de magasin
pilote de course: ~mécanicien automobile, ~sportif professionnel, ~pilote d’avion
karting: ~mécanicien automobile, ~éducateur sportif
scaphandrier: =scaphandrier, ~soudeur, ~matelot
manger: =cuisinier, =serveur, boulanger
faire à manger: =cuisinier, commis de cuisine
site: développeur web, webdesigner, responsable de site
créer un site: =développeur web, =webdesigner, développeur
créer des applications: =développeur
application: développeur
réseaux sociaux: =community manager, =responsable de la communication, chargé de communication
fête: =animateur, =organisateur d’événements, technicien du spectacle
ouvreuse: =ouvreur, agent d’accueil
organiser des fêtes: =organisateur d’événements, =animateur, technicien du spectacle
mariage: =organisateur de mariages, ~photographe, ~fleuriste, ~maître d’hôtel
wedding planner: =organisateur de mariages, ~responsable de la communication, ~maître d’hôtel
manga: =illustrateur, =graphiste, auteur de bande dessinée
bd: =auteur de bande dessinée, =illustrateur, graphiste
bande dessinée: =auteur de bande dessinée, illustrateur, graphiste
cinéma: =acteur, =comédien, =technicien du spectacle, réalisateur, audiovisuel
acteur de cinéma: =acteur, =comédien, artiste de spectacle
magie, magicien: =magicien, ~artiste de spectacle
musique: =musicien, =artiste de spectacle, artiste de la musique
dj: =disc-jockey, =DJ, artiste de spectacle
rappeur: =chanteur, =artiste de spectacle
streamer, streameur, twitch: créateur de contenus, vidéaste, =community manager
mode: =styliste, =modéliste, =couturier, vendeur de mode
styliste: =styliste, modéliste
piercing: =perceur corporel, ~esthéticien, ~tatoueur
top model: mannequin, ~comédien
prison: =pénitentiaire, ~agent de sécurité, ~gardien de la paix, ~éducateur spécialisé
gardien de prison, surveillant pénitentiaire: =surveillant pénitentiaire, ~agent de sécurité, ~gardien de la paix
pénitentiaire: =pénitentiaire, ~agent de sécurité, ~gardien de la paix
maton: =surveillant pénitentiaire, ~agent de sécurité, ~gardien de la paix
douane: =douanier, =douanes, ~déclarant en douane, ~agent de transit, ~gardien de la paix
douanier: =douanier, =douanes, ~agent de transit, ~gardien de la paix
détective: =détective, ~enquêteur de police, ~agent de sécurité
enquêter: =enquêteur, policier, journaliste
espion: =agent de renseignement, ~analyste cyber, ~soldat, ~enquêteur de police
défendre son pays: =soldat, =gendarme, militaire
sécurité: agent de sécurité
maire: ~agent administratif, ~assistant de direction, ~juriste
président: ~dirigeant d’entreprise, ~juriste, ~journaliste
politique: ~journaliste, ~juriste, ~responsable de la communication
archéologue: =archéologue, ~chercheur en histoire, ~professeur d’histoire
historien: =historien, =chercheur en histoire, professeur d’histoire
histoire: =professeur d’histoire, =chercheur en histoire, guide
musée: guide-conférencier, médiateur culturel, ~documentaliste, ~agent de sécurité
volcan, volcanologue, dinosaure, paléontologue: ~chercheur, ~professeur de lycée
huissier: =commissaire de justice, ~juriste
météo: =météorologue, ~chercheur, ~technicien environnement
imam, prêtre: =ministre de culte, ~assistant social, ~animateur
astronaute, spationaute, cosmonaute: =astronaute, ~pilote d’avion, ~chercheur, ~ingénieur recherche développement
nasa: ~chercheur, ~pilote d’avion, ~ingénieur recherche développement
astronome: =astronome, =astrophysicien, ~chercheur
science: =chercheur, technicien de laboratoire, professeur de sciences
sans diplôme, pas de diplôme, aucun diplôme, sans bac, sans expérience, sans parler français, débutant, intérim, intérimaire: =agent de propreté, =agent de conditionnement, =préparateur de commandes, =employé de libre-service, =ouvrier agricole, =manœuvre du bâtiment, =agent de service hospitalier, =manutentionnaire, =employé polyvalent de restauration
job d’été, emploi d’été, été, saisonnier, job étudiant, petit boulot: =cueilleur, =ouvrier agricole, =employé de libre-service, =serveur, =animateur, =employé polyvalent de restauration, =agent de conditionnement, =surveillant de baignade
bien payé, gagner beaucoup, gagner beaucoup d’argent: ~médecin, ~pilote d’avion, ~ingénieur, ~pharmacien
télétravail: ~développeur, ~traducteur, ~comptable, ~graphiste
étranger: ~traducteur, ~accompagnateur de voyages, ~matelot, ~conducteur routier
temps partiel, mi temps: =aide à domicile, =agent de propreté, =caissier, =employé polyvalent de restauration, =assistant maternel
horaires de bureau: =agent administratif, =secrétaire, =comptable
assis: =téléconseiller, =agent administratif, =comptable, =développeur
seul: ~conducteur routier, ~traducteur, ~agriculteur, ~gardien d’immeuble
fonctionnaire, fonction publique, concours: =policier, =sapeur-pompier, =professeur des écoles, =agent administratif, =infirmier
être patron, créer mon entreprise: =dirigeant d’entreprise, =chef d’entreprise, ~directeur, ~responsable d’agence
`;
