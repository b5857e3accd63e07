// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Tasks that people want to do → phrases of titles and of names of jobs, used when these do not have the typed words. A
 * line is the typed words, separated by commas, a colon, and the phrases, the best first. Stop words, number and gender
 * do not matter. Tasks come first: they are more precise than their objects.
 */
export const TASKS = `
couper cheveux: coiffeur
couper viande, découper viande: boucher
couper bois, couper arbre, abattre arbre: bûcheron, forestier, élagueur
couper herbe, tondre, tondre pelouse, tailler haie: espaces verts, jardinier, paysagiste
vendre maison, vendre appartement, louer appartement, vendre bien: immobilier
vendre voiture: vendeur automobile, vente, commerce
vendre vêtement, vendre chaussure: vendeur, vente, commerce
vendre fleur, faire bouquet: fleuriste
vendre internet, vendre ligne: e-commerce, webmarketing
vendre, vendre chose, tenir magasin, tenir boutique: vendeur, vente, commerce
tenir caisse, encaisser: caisse, employé de libre-service, commerce
tenir compte, tenir comptabilité: comptable, comptabilité
tenir bar: barman, bar
ranger rayon, remplir rayon, mettre rayon, réassort: libre-service, équipier polyvalent du commerce
préparer commande, emballer, faire carton: préparateur de commandes, logistique
conduire camion, conduire poids lourd: conducteur routier, poids lourd
conduire bus, conduire car, conduire autocar: transport de voyageurs, transport en commun
conduire train, conduire métro, conduire tramway: conducteur de train, ferroviaire
conduire taxi, transporter personne: taxi, VTC
conduire ambulance, transporter malade: ambulancier
conduire engin, conduire pelleteuse, conduire bulldozer: conducteur d’engins
conduire tracteur: conducteur de machines agricoles, agroéquipement, agricole
conduire grue: conducteur de grue, grue
conduire chariot, conduire élévateur: cariste, CACES R489
conduire avion, piloter avion: pilote, aéronautique
piloter drone: drone
piloter hélicoptère: pilote
livrer colis, livrer paquet, livrer repas, livrer pizza: livreur
réparer voiture, réparer auto, réparer moteur: mécanicien automobile, maintenance des véhicules
réparer moto, réparer scooter: motocycles, mécanicien moto
réparer vélo: mécanicien cycles, cycles
réparer camion: maintenance des véhicules de transport routier, véhicules industriels
réparer tracteur: matériels agricoles, maintenance des matériels
réparer bateau: maintenance nautique, nautique
réparer avion: maintenance aéronautique, aéronautique
réparer train: ferroviaire, maintenance
réparer ordinateur, réparer pc, dépanner ordinateur: technicien informatique, assistance en informatique
réparer téléphone, réparer portable, réparer smartphone, réparer téléphone portable: télécommunications, électronique, multimédia
réparer télé, réparer télévision, réparer machine laver, réparer frigo, réparer électroménager: électroménager, électrodomestique, multimédia
réparer machine, réparer usine: maintenance industrielle, maintenance des systèmes
réparer ascenseur: ascensoriste, ascenseur
réparer montre, réparer horloge: horloger
réparer bijou: bijoutier
réparer chaussure: cordonnier, cordonnerie
réparer toit: couvreur
réparer fuite, réparer robinet: plombier
réparer carrosserie: carrossier
réparer instrument: facteur d’instruments, lutherie
réparer: maintenance, réparation, dépannage
monter meuble, monter cuisine, poser cuisine: menuisier, agencement
monter mur, construire mur: maçon
monter échafaudage: échafaudage
monter vidéo, faire montage: montage, audiovisuel, vidéo
monter boîte, monter entreprise, créer entreprise, créer petite entreprise, créer boîte, ouvrir magasin, mettre compte: créateur d’entreprise, création d’entreprise, entrepreneuriat
ouvrir restaurant, ouvrir hôtel: restauration, hôtellerie
construire maison, bâtir maison, construire bâtiment: maçon, charpentier, bâtiment
construire route, faire route, refaire route, chantier routier: travaux publics, voirie, constructeur de routes
construire bateau: construction navale, charpentier de marine, nautique
construire pont: travaux publics, génie civil
poser carrelage: carreleur
poser parquet, poser moquette, poser sol: solier, parqueteur, revêtements de sol
poser fenêtre, poser porte, poser volet: menuisier, menuiserie, fermetures
poser placo, poser plaque, faire cloison: plaquiste, plâtrier
poser prise, tirer câble, tirer fil: électricien
poser fibre, tirer fibre: fibre optique
poser clôture, faire terrasse, aménager jardin: paysagiste, aménagements paysagers
poser tuile, faire toit, refaire toit: couvreur
poser panneau, installer panneau solaire, installer panneau photovoltaïque: photovoltaïque, énergies renouvelables, solaire
installer clim, installer climatisation, réparer clim: frigoriste, froid et conditionnement d’air, fluides
installer chauffage, réparer chaudière, installer chaudière, installer pompe chaleur: chauffagiste, thermique, énergies
installer alarme: alarme, sûreté, électronique
isoler maison, isoler mur, isoler comble, rénover maison: isolation, rénovation énergétique, plaquiste
peindre maison, peindre mur, peindre façade, refaire peinture: peintre en bâtiment, applicateur de revêtements, peinture
peindre voiture: peinture en carrosserie, carrossier
peindre tableau: arts plastiques, beaux-arts, art
déboucher évier, déboucher toilette, déboucher wc: plombier, assainissement
enlever amiante: désamiantage, amiante
détruire bâtiment, casser mur: démolition
nettoyer bureau, nettoyer local, laver sol: agent de propreté, propreté
nettoyer rue, balayer rue, balayer: propreté urbaine, propreté de l’environnement
nettoyer maison, faire ménage, ménage chez gens, faire ménage maison: employé de ménage, agent de propreté, services à domicile
nettoyer piscine: piscine
nettoyer voiture, laver voiture: véhicules, préparateur automobile
nettoyer vitre, laver vitre, laver carreau, laver fenêtre: laveur de vitres
laver linge, repasser, repasser linge: pressing, blanchisserie, entretien des textiles
laver chien, toiletter chien, toilettage: toiletteur
ramasser poubelle, ramasser ordure, vider poubelle: éboueur, propreté urbaine, recyclage
trier déchet, recycler: recyclage, déchets
faire pain: boulanger
faire gâteau, faire pâtisserie: pâtissier
faire chocolat: chocolatier
faire glace: glacier
faire fromage: fromager, laitière, agroalimentaire
faire pizza: pizzaïolo, cuisine
faire manger, faire cuisine, faire à manger, préparer repas, préparer plat: cuisinier, cuisine
faire bière: brasseur
faire vin: viticulture, œnologie
servir table, servir restaurant, servir client, servir boire: serveur en restauration, service en restauration
fabriquer meuble: ébéniste, menuisier
fabriquer vêtement, coudre, coudre vêtement, faire couture, faire robe: couture, métiers de la mode
fabriquer bijou: bijoutier, bijouterie
fabriquer lunette: opticien, optique
fabriquer dent, fabriquer prothèse, prothèse dentaire: prothésiste dentaire
fabriquer médicament: pharmaceutique, préparateur en pharmacie
fabriquer pièce, usiner: usinage, productique
fabriquer robot, programmer robot, robot: robotique, automatismes
fabriquer sac: maroquinerie
fabriquer parfum: parfumerie, cosmétique
fabriquer chose, travail manuel, bricoler: menuisier, artisanat, maintenance des bâtiments
souder, souder métal, souder fer: soudeur, chaudronnier
forger, travailler fer: ferronnier, métallier
sculpter: sculpture, tailleur de pierre
garder enfant, garder bébé, occuper enfant, occuper bébé: petite enfance, assistant maternel, garde d’enfants
garder animal, garder chien: animalier, animaux
garder prison, surveiller prison, surveiller prisonnier: surveillant pénitentiaire
garder immeuble: gardien d’immeuble
surveiller magasin, surveiller entrée, surveiller: agent de sécurité, sécurité
surveiller enfant, surveiller cantine: animation, petite enfance, accompagnant éducatif
surveiller piscine, surveiller plage, surveiller baignade: maître-nageur, sauvetage, BNSSA
apprendre nager, enseigner natation: maître-nageur, natation
soigner animal, soigner bête: auxiliaire vétérinaire, soigneur animalier
soigner cheval, occuper cheval, monter cheval: palefrenier, équin, activités équestres
soigner dent: dentaire
soigner peau: esthétique, dermatologie
soigner gens, soigner, soigner malade, soigner personne: infirmier, aide-soignant, soins
soigner vieux, occuper vieux, aider vieux, occuper personne âgée, aider personne âgée, aider vieux maison: assistant de vie, aide-soignant, accompagnant éducatif et social
aider handicapé, aider personne handicapée, occuper handicapé: accompagnant éducatif et social, éducateur spécialisé, moniteur-éducateur
aider trouver emploi, aider trouver travail, aider chômeur: conseiller en insertion professionnelle
aider jeune difficulté, aider jeune: éducateur spécialisé, animateur, moniteur-éducateur
aider pauvre, aider famille, aider migrant: assistant de service social, intervention sociale, travail social
aider élève, aider devoir: accompagnant d’élèves, assistant d’éducation, soutien scolaire
aider accoucher, mettre monde, accoucher: sage-femme, maïeutique
aider accoucher vache: vétérinaire, élevage
aider autre, aider gens: accompagnant éducatif et social, assistant de vie, intervention sociale
sauver vie, porter secours, geste sauver, geste premier secours, secourir: premiers secours, secourisme, sauveteur secouriste, PSC1
éteindre feu, éteindre incendie: sapeur-pompier, sécurité incendie
arrêter voleur, arrêter criminel, attraper voleur: gardien de la paix, police, sécurité
défendre gens, défendre tribunal, défendre justice: avocat, droit
défendre pays, engager armée, entrer armée, rejoindre armée: militaire, défense
juger: magistrat, droit
enquêter, mener enquête: police, droit, détective
traduire: traduction, langues
parler langue, apprendre langue: langues, anglais
parler anglais, apprendre anglais, améliorer anglais, niveau anglais, cours anglais: anglais, TOEIC
parler public, prendre parole: prise de parole, communication
parler signe, langue signe: langue des signes
écouter gens, écouter problème: psychologie, écoute, relation d’aide
masser, faire massage, masser gens: massage, masseur, kinésithérapie, spa, esthétique
maquiller, maquiller mannequin: maquillage, maquilleur, esthétique
faire ongle, poser ongle, manucure: prothésiste ongulaire, onglerie, esthétique
épiler: esthétique
tatouer: tatouage, tatoueur
faire piqûre, prise sang: infirmier, soins infirmiers
faire radio, faire scanner: manipulateur en électroradiologie, imagerie médicale
analyser sang: technicien de laboratoire, analyses, biologie médicale
opérer, opérer gens: médecine, bloc opératoire
faire paie, faire fiche paie, faire salaire: paie, gestionnaire de paie
faire facture, faire devis: gestion, secrétaire comptable, comptable assistant
faire dossier, classer dossier, remplir papier, faire papier: secrétaire, assistant administratif, gestion administrative
recruter, recruter gens, embaucher: recrutement, ressources humaines
manager, diriger équipe, gérer équipe, être chef: management, manager
gérer stock: gestion des stocks, logistique
gérer hôtel: hôtellerie
gérer argent, placer argent: banque, finance, conseiller clientèle
répondre téléphone, répondre appel: accueil, téléconseiller, relation client
accueillir, accueillir gens, accueillir client, accueillir touriste: accueil, réceptionniste, tourisme
organiser mariage: wedding planner, événementiel
organiser fête, organiser concert, organiser événement, organiser spectacle: événementiel
organiser voyage: tourisme, agence de voyages
visiter monument, faire visiter, faire visiter monument, guider touriste: guide, tourisme
prendre photo, faire photo, photographier: photographe, photographie
faire film, tourner film, filmer, filmer video, filmer monter vidéo: audiovisuel, cinéma, vidéo
faire vidéo, faire youtube, vidéo youtube, vie youtube: vidéo, audiovisuel, community manager
faire musique, jouer musique, jouer instrument, chanter: musique, chant
faire son, mixer, sonoriser: son, sonorisation
faire lumière spectacle: techniciens du spectacle, lumière
faire danse, danser: danse
faire théâtre, jouer comédie, jouer rôle: théâtre, comédien, art dramatique
faire cirque: cirque
faire sport, entraîner sport, coacher: sport, éducateur sportif, STAPS
dessiner affiche, faire affiche, faire logo, dessiner logo: graphiste, design graphique, infographiste
dessiner plan, faire plan, dessiner maison: dessinateur, architecture, projeteur
dessiner vêtement: styliste, mode
dessiner bd, dessiner manga, dessiner dessin animé: animation, illustration, bande dessinée
dessiner: dessin, graphisme, design
décorer maison, décorer intérieur, aménager intérieur: décoration, architecture d’intérieur, aménagement
créer site, faire site, site internet, faire site web: développeur web, web, création de sites
créer application, faire application, coder, programmer: développeur, programmation
créer jeu, créer jeu vidéo, faire jeu vidéo: jeux vidéo, jeu vidéo, 3D, développeur
créer mode: styliste, mode
protéger donnée, protéger ordinateur, sécuriser réseau, lutter pirate, pirater: cybersécurité, sécurité informatique
gérer réseau: réseaux, administrateur
écrire livre, écrire histoire, écrire: lettres, écriture, rédaction
écrire article, écrire journal: journalisme
étudier étoile, étudier planète: physique, astronomie
étudier volcan, étudier roche: géologue, géologie, sciences de la Terre
étudier plante, étudier animal: biologie
étudier mer: biologie marine, océan
étudier loi: droit
fouiller, chercher fossile: archéologie
enseigner, apprendre enfant, faire classe: enseignement, professeur des écoles, MEEF
enseigner adulte, former adulte, former gens: formateur
enseigner conduite, apprendre conduire: enseignant de la conduite
apprendre lire, apprendre écrire, apprendre lire écrire: illettrisme, savoirs de base, remise à niveau, alphabétisation
apprendre français, améliorer français, parler français, cours français: français langue étrangère, FLE, français
remettre niveau, remise niveau: remise à niveau
planter arbre, planter fleur, jardiner: paysagiste, horticulture, jardinier
cultiver légume, faire légume, faire pousser légume: maraîchage, maraîcher, horticulture
cultiver terre, cultiver, cultiver champ: agriculture, grandes cultures, exploitation agricole
cueillir fruit, ramasser fruit: arboriculture, agricole
élever vache, traire vache, traire, élever mouton, élever cochon, élever animal: élevage, éleveur, agricole
élever poule: élevage, aviculture
élever chien: élevage canin, canin
élever abeille, faire miel: apiculture, apiculteur
pêcher, pêcher mer, pêcher poisson: pêche, marin pêcheur, maritime
naviguer, travailler bateau: marin, maritime, matelot, navigation
enterrer mort, occuper mort, enterrement: funéraire, thanatopracteur
déménager, déménager meuble: déménageur
dresser chien: cynophile, éducateur canin
travailler usine: agent de production, opérateur de production, industrie
travailler chaîne: agent de production, conditionnement
travailler bureau, assis bureau, métier assis: bureautique, secrétaire, comptable, assistant administratif
travailler dehors, travailler extérieur, travailler nature, plein air, travailler plein air: paysagiste, forestier, agricole, espaces verts
travailler hôpital, travailler clinique: aide-soignant, infirmier, hospitalier
travailler ehpad, travailler maison retraite: aide-soignant, gérontologie, assistant de vie
travailler pharmacie: préparateur en pharmacie, pharmacie
travailler labo, travailler laboratoire: laboratoire, technicien de laboratoire
travailler banque: banque, conseiller clientèle
travailler assurance: assurance
travailler hôtel: hôtellerie, réceptionniste, employé d’étage
travailler restaurant: restauration, serveur, cuisinier
travailler cantine: restauration collective, restauration, cuisine
travailler école, travailler maternelle: petite enfance, assistant d’éducation, enseignement
travailler crèche: petite enfance, auxiliaire de puériculture, jeunes enfants
travailler ado, travailler jeune, travailler adolescent: animateur, éducateur spécialisé, animation sociale
travailler mairie, travailler administration: administratif, secrétaire de mairie, fonction publique
travailler poste: facteur, distribution
travailler aéroport, travailler avion: aéronautique, steward, aéroportuaire
travailler gare, travailler sncf: ferroviaire
travailler toit: couvreur, étanchéité
travailler hauteur: travail en hauteur, cordiste
travailler chantier: bâtiment, maçon, travaux publics
travailler bois: menuisier, charpentier, ébéniste
travailler métal: métallerie, chaudronnier, soudeur
travailler pierre: tailleur de pierre
travailler cuir: maroquinerie
travailler verre: verre
travailler animal: animalier, élevage, vétérinaire
travailler bébé: petite enfance, puériculture
travailler ordinateur: informatique, bureautique, numérique
travailler magasin, travailler supermarché: vendeur, vente, commerce, libre-service
travailler entrepôt: logistique, préparateur de commandes, cariste
travailler luxe: maroquinerie, luxe, mode
travailler cinéma: cinéma, audiovisuel
travailler radio, travailler télé: audiovisuel, journalisme
travailler police: police, sécurité
travailler prison: pénitentiaire
travailler environnement, protéger nature, protéger environnement, sauver planète: environnement, gestion et protection de la nature
`;
