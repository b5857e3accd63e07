// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Table in the form of `JOB_TASKS`: digital, arts and media, sport and travel, then everyday, former or shop names of
 * jobs.
 */
export const JOB_FIELDS = `
intelligence artificielle, ia, ingénieur ia, créer robot intelligent: ingénieur en intelligence artificielle, data scientist, spécialiste IA embarquée
vie youtube, faire youtube, youtubeur, faire vidéo, vidéo internet, tiktok, faire tiktok, tiktokeur, influenceur, influenceuse, instagram, snapchat, streamer, streameur, twitch, créer contenu: influenceur web, community manager, concepteur de contenus multimedia, monteur vidéo
être célèbre, devenir célèbre, devenir star, être star, passer télé, être télé, faire télé, télé, télévision: comédien, présentateur journaliste, animateur d’antenne
faire radio, parler radio, travailler radio, animateur radio: animateur d’antenne, journaliste
faire cinéma, faire film, tourner film, réaliser film, cinéaste: réalisateur audiovisuel, comédien, opérateur de prise de vues
jouer film, jouer comédie, jouer rôle, jouer théâtre, faire théâtre, acteur, actrice: comédien
faire rire, faire rire gens, être drôle, humoriste, stand up, one man show, clown: comédien, artiste de cirque
faire dessin animé, dessin animé, film animation, pixar, disney: animateur 3D - films d’animation, dessinateur-illustrateur
faire montage, monter film, monteur film, monteur cinéma, monter vidéo, clip, clippeur: monteur vidéo, réalisateur audiovisuel
faire son, mixer, ingé son, ingénieur son, sonorisation: régisseur du son
faire lumière, lumière spectacle: éclairagiste
régisseur théâtre, régie théâtre, régisseur concert: régisseur de spectacles, régisseur de scène
organiser concert, organiser festival, organiser spectacle: régisseur de spectacles, chef de projet événementiel, régisseur de production
organiser mariage: wedding planner
organiser fête, organiser événement, organiser soirée, organiser anniversaire: chef de projet événementiel, animateur événementiel
prendre photo, faire photo, photographier: photographe
faire musique, jouer musique, jouer guitare, jouer piano, jouer instrument, jouer batterie, groupe musique, guitariste, pianiste, batteur, violoniste: musicien, professeur de musique
chanter, faire chanson, écrire chanson, chanteur, chanteuse, rappeur, rappeuse, faire rap, rap: artiste-interprète, musicien
chef orchestre: chef d’orchestre, orchestrateur, musicien
danser, faire danse, danseur hip hop, k pop: danseur, chorégraphe
faire cirque, jongler, acrobate, trapéziste, saltimbanque, jongleur: artiste de cirque
dessiner, aimer dessiner, adorer dessiner, bon dessin, dessin: dessinateur-illustrateur, designer graphique, artiste plasticien
dessiner bd, dessiner manga, dessiner personnage, dessinateur bd, mangaka, manga, bande dessinée, bd: dessinateur-illustrateur
dessiner affiche, dessiner logo, faire logo, faire affiche, faire pub, publicité, pubard: designer graphique, chef de publicité, concepteur rédacteur
dessiner voiture, dessiner objet: designer
dessiner tatouage, tatouer, tatoueur, faire tatouage: tatoueur, perceur corporel
écrire livre, écrire roman, écrire histoire, écrire, aimer écrire, poète, romancier: écrivain, concepteur rédacteur, journaliste
écrire article, écrire journal, faire reportage, journal, journalisme, journalisme sportif, métier journalisme: journaliste, reporter
livre, aimer lire, lire livre, lire, métier livre: bibliothécaire, éditeur, lecteur-correcteur, libraire
musée, travailler musée: médiateur culturel, conservateur du patrimoine, guide-conférencier
parler langue, parler plusieurs langue, parler anglais, langue, aimer langue, langue étrangère, parler espagnol: traducteur, interprète, guide-interprète
parler signe, langue signe: interprète en langue des signes
couper cheveu, coiffer, cheveu, faire coiffure: coiffeur
tailler barbe, raser barbe, barbe, barber, barber shop: coiffeur barbier
faire ongle, poser ongle, ongle, nail artist, styliste ongulaire: prothésiste ongulaire
maquiller, make up, maquilleur, maquilleuse, maquillage: maquilleur spectacle, esthéticien
épiler, soin beauté, beauté, institut beauté: esthéticien
masser, faire massage, masser gens, massage: masseur bien-être, kinésithérapeute
rendre beau, relooker: conseiller en image personnelle, esthéticien, coiffeur
faire sport, sport, aimer sport, métier sport, travailler sport, bouger, bouger beaucoup: éducateur sportif, moniteur en salle de sport, sportif professionnel
jouer foot, jouer basket, jouer rugby, jouer tennis, sportif, footballeur, basketteur, boxeur, champion: sportif professionnel, éducateur sportif
coacher gens, coach, salle sport, coach fitness, personal trainer: moniteur en salle de sport, éducateur sportif
entraîner équipe, entraîneur, entraîneur foot: entraîneur de sport professionnel et de haut niveau, éducateur sportif
faire ski, moniteur ski, ski: moniteur de sport nature, éducateur sportif, pisteur secouriste
montagne, vivre montagne, travailler montagne, guide montagne: guide de haute montagne, moniteur de sport nature, pisteur secouriste
agent joueur, agent footballeur, agent star: agent de talent
voyager, faire tour monde, voir monde, découvrir monde, voir pays, partir loin, aventurier, explorateur: personnel navigant commercial, guide-accompagnateur, conseiller en voyages, marin
organiser voyage, vendre voyage, agence voyage: conseiller en voyages
faire visiter, faire visiter musée, faire visiter ville, guider touriste: guide-conférencier
travailler étranger, partir étranger: conseiller en voyages, commercial export, personnel navigant commercial
travailler aéroport, aéroport: agent d’escale commerciale aéroportuaire, agent de piste, agent d’exploitation et de sûreté aéroportuaire
travailler avion, hôtesse air: personnel navigant commercial
travailler gare, gare, travailler sncf, sncf, ratp, travailler train: conducteur de train, contrôleur des transports en commun, agent d’accompagnement du transport
chef gare: chef de gare, chef d’escale
garde barrière, aiguilleur: aiguilleur du rail
travailler bateau, paquebot, croisière: marin, hôte d’accueil et d’animation de croisière
travailler port, docker: ouvrier de manutention portuaire
plonger mer, plongeur mer, plongeur sous marin, plongée: scaphandrier, pêcheur sous-marin
travailler cirque: artiste de cirque
travailler casino, casino: croupier
travailler parc attraction, parc attraction: opérateur d’attraction, animateur en site de divertissement
travailler poste, poste, ptt, employé ptt: facteur, agent de liaison courrier
travailler cantine, dame cantine, cantinier, cantine: employé de restauration collective, cuisinier de collectivité
travailler restaurant: serveur en restauration, cuisinier, commis de cuisine
travailler mcdo, mcdo, macdo, kfc, burger king, quick, fast food, o tacos, vendeur kebab, kebab: équipier polyvalent de restauration rapide
décathlon, go sport, intersport: vendeur d’articles de sport et loisirs
zara, kiabi, primark, vendeur zara, jennyfer, promod: vendeur en prêt-à-porter
ikea, conforama, but, darty, boulanger magasin, leroy merlin, castorama, brico dépôt: vendeur en équipement de la maison
sephora, nocibé, marionnaud, yves rocher: vendeur en parfumerie, esthéticien
fnac, cultura: vendeur de produits culturels et ludiques
auchan, carrefour, leclerc, lidl, aldi, intermarché, monoprix, super u: employé de rayon libre-service, hôte de caisse
amazon, cdiscount, vinted, chronopost, ups, dhl: préparateur de commandes, conducteur-livreur, agent de tri
uber eat, deliveroo, coursier vélo: coursier
chanel, dior, hermès, vuitton, louis vuitton, luxe: maroquinier, couturier, vendeur en prêt-à-porter
google, facebook, microsoft, apple: développeur informatique, ingénieur en intelligence artificielle, data scientist
nasa, ariane, fusée: astronome, astrophysicien, ingénieur R&D en industrie
aller espace, aller lune: pilote de ligne, astronome, astrophysicien
renault, toyota, stellantis, peugeot: assembleur monteur, mécanicien automobile, opérateur en fabrication mécanique
edf, enedis, centrale nucléaire: monteur de réseaux électriques, technicien d’exploitation nucléaire
keuf, poulet, condé, flic: gardien de la paix, policier municipal, agent de la force publique
bidasse, troufion: combattant en milieu terrestre
educ, éduc spé, éducatrice, éducateur: éducateur spécialisé, éducateur de jeunes enfants, moniteur éducateur
bahut, conducteur bahut: conducteur de poids lourd
prolo, os, ouvrier usine: opérateur en fabrication mécanique, agent de conditionnement
poinçonneur, receveur: contrôleur des transports en commun, contrôleur de bus
pompiste: opérateur de station service
crieur journaux, vendeur journaux: distributeur de prospectus et imprimés
rémouleur, affûteur: affûteur d’outillage industriel
télétypiste, standard: standardiste, opérateur de saisie
mineur fond, mineur, mine: extracteur de roches, foreur
lavandière, teinturier: employé de pressing, blanchisseur industriel
matelassier: tapissier d’ameublement
cantonnier: agent d’entretien de la voirie, agent de propreté urbaine
marinier, batelier: conducteur de navigation fluviale, matelot de la navigation fluviale
typographe, linotypiste: opérateur de prépresse, conducteur de machines d’impression
projectionniste: technicien d’exploitation cinématographique
bourrelier: sellier, sellier-garnisseur
majordome, valet, domestique: employé familial, gouvernant d’hôtel
camelot, forain, colporteur: vendeur ambulant
garde chasse, garde pêche: garde de parc naturel
ouvreuse, ouvreur, ouvreuse cinéma, ouvreuse théâtre: ouvreur de salle de spectacles
médiateur quartier, grand frère: médiateur social
médecin campagne, médecin famille, médecin ville: médecin généraliste
infirmier domicile, infirmier libéral: infirmier en soins généraux
secrétaire mi temps, secrétaire temps partiel: secrétaire
kitchen helper, kitchen porter, dishwasher: plongeur officier de cuisine, commis de cuisine
sans étude, peu étude, sans trop étude, pas étude, sans école, études courtes, pas aimer école, aime pas école: agent de propreté de locaux, préparateur de commandes, employé de rayon libre-service, agent de conditionnement
`;
