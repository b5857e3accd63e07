// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Tasks that people want to do → names of jobs, used when no job has the typed words in its name. Lines have the form
 * of those of `lexicon/tasks.ts`, and take precedence over them. By field: animals and land, making things, building,
 * repair, driving, care, children and school, selling and serving, cleaning, safety and justice, office and money,
 * digital, arts and media, sport and travel.
 */
export const JOB_TASKS = `
travailler animal, métier animal, aimer animal, aider animal, sauver animal: vétérinaire, auxiliaire vétérinaire, soigneur animalier, toiletteur d’animaux
travailler animal sauvage, soigner animal sauvage, éléphant, lion, singe, baleine, requin, nager dauphin, voir baleine: soigneur animalier, éleveur d’animaux sauvages
soigner cheval, occuper cheval, aimer cheval, travailler cheval, métier cheval, adorer cheval: palefrenier soigneur, éleveur d’équidés, enseignant d’équitation, maréchal-ferrant
apprendre monter cheval, prof équitation, moniteur équitation, cours équitation: enseignant d’équitation
ferrer cheval: maréchal-ferrant
courir cheval, course cheval, jockey: cavalier d’entraînement
élever vache, traire vache, occuper vache: éleveur de bovins, aide d’élevage agricole
élever mouton, élever chèvre, garder mouton, berger, brebis, chèvre: éleveur d’ovins, aide d’élevage agricole
élever cochon, porcherie, cochon: éleveur de porcins, aide d’élevage agricole
élever poule, élever poulet, éleveur poule, éleveur poulet, éleveur volaille, poulailler, poule, poulet, canard, œuf: aviculteur, aide d’élevage agricole
élever lapin, lapin: éleveur de lapins
élever chien, élever chat, éleveur chien, éleveur chat, vendre chiot: éleveur d’animaux de compagnie
dresser chien, dresseur chien, éduquer chien, comportement chien, travailler chien: éducateur canin, dresseur animalier, agent cynophile de sécurité
laver chien, toiletter chien: toiletteur d’animaux
garder chien, promener chien, garder chat, pension chien, refuge animal, spa animal: gardien d’animaux
élever poisson, élever truite: pisciculteur, aquaculteur
élever huître, élever moule, ostréiculteur, huître: aquaculteur, ouvrier aquacole
élever escargot, éleveur escargot, autruche: éleveur d’animaux sauvages, aide d’élevage agricole
élever abeille, faire miel, ruche, miel: apiculteur
élever animal, faire élevage: éleveur de bovins, éleveur d’ovins, aide d’élevage agricole
pêcher, pêcher mer, partir mer, aller mer: marin-pêcheur, marin
cultiver légume, faire pousser légume, cultiver tomate, vendre légume: maraîcher
cultiver terre, travailler terre, travailler champ, travailler ferme, reprendre ferme, agriculture: exploitant agricole, ouvrier agricole polyvalent, aide agricole en production végétale
cueillir fruit, ramasser fruit, ramasser pomme, ramasser fraise, ramasser cerise, cueillir pomme, cueillette: cueilleur de fruits, aide agricole en production fruitière
ramasser légume, ramasser pomme terre, ramasser endive, arracher betterave: aide agricole en production végétale, ouvrier agricole polyvalent
faire vendange, vendange, vendangeur, couper raisin: cueilleur de fruits, viticulteur
conduire tracteur, conduire moissonneuse: conducteur d’engins agricoles
planter fleur, faire pousser fleur, faire pousser plante, cultiver plante: horticulteur, pépiniériste
planter arbre, faire pousser arbre: sylviculteur, pépiniériste, ouvrier forestier
tondre pelouse, tailler haie, entretenir jardin, faire jardin: jardinier paysagiste, agent d’entretien des espaces verts
créer jardin, dessiner jardin, aménager jardin: concepteur paysagiste, jardinier paysagiste
couper arbre, grimper arbre, abattre arbre: bûcheron, élagueur
travailler nature, protéger nature, travailler forêt, protéger forêt, travailler bois forêt, garde forestier: garde de parc naturel, bûcheron, technicien forestier, agent d’entretien des espaces naturels
sauver planète, protéger planète, protéger environnement, travailler environnement, métier environnement, métier écologie, réchauffement climatique, développement durable, transition écologique: chargé de mission environnement, chargé de mission biodiversité, conseiller en rénovation énergétique, climatologue
sauver espèce, sauver océan, protéger océan, protéger animal: chargé de mission biodiversité, océanographe, garde de parc naturel
biologiste marin, biologie marine, étudier océan, étudier mer, étudier poisson: océanographe, ingénieur de recherche scientifique
étudier volcan: vulcanologue, géologue
étudier tremblement terre, séisme: sismologue
étudier roche, étudier pierre: géologue
étudier climat, étudier temps, prévoir temps: climatologue, ingénieur prévisionniste météorologue, météorologue
étudier étoile, étudier planète, étudier espace, étudier univers, espace: astronome, astrophysicien
étudier animal: ingénieur de recherche scientifique, comportementaliste animalier
étudier plante, botaniste: ingénieur de recherche scientifique, herboriste
étudier mot, étudier société, étudier gens: sociologue, ethnologue, anthropologue
étudier passé, étudier histoire: historien, archéologue
fouiller, faire fouille, chercher fossile, chercher trésor, indiana jones: archéologue
étudier corps, étudier cerveau: neurologue, ingénieur de recherche scientifique
faire recherche, faire science, être scientifique, découvrir vaccin, trouver médicament, inventer médicament, guérir cancer: ingénieur de recherche scientifique, chargé de recherche en industrie pharmaceutique, oncologue
faire expérience, travailler labo, travailler laboratoire, blouse blanche: technicien de laboratoire d’analyse industrielle, technicien de laboratoires d’analyses médicales, technicien de laboratoire de recherche-développement
faire maths, bon maths, fort maths, aimer maths, calculer: mathématicien, actuaire, data scientist, professeur de mathématiques
inventer machine, inventer objet, inventer chose, créer objet, fabriquer fusée, construire fusée, construire avion: ingénieur R&D en industrie, designer, dessinateur-projeteur en mécanique
fabriquer robot, construire robot, programmer robot: roboticien, automaticien, ingénieur R&D en industrie
faire parfum, créer parfum, fabriquer parfum, inventer parfum, nez parfumerie: nez
faire pain, fabriquer pain: boulanger
faire gâteau, décorer gâteau, faire dessert: pâtissier
faire chocolat: chocolatier
faire glace: glacier
faire fromage, fabriquer fromage: fromager-affineur, fromager industriel
faire pizza: pizzaïolo
faire crêpe: crêpier
faire bière, fabriquer bière: brasseur de bière
faire vin, fabriquer vin: œnologue, viticulteur, maître de chai
faire cuisine, faire manger, préparer repas, préparer plat, aimer cuisiner, cuisiner: cuisinier, commis de cuisine, cuisinier de collectivité
laver vaisselle, faire vaisselle, faire plonge, plonge, plongeur restaurant: plongeur officier de cuisine
servir table, servir client, servir restaurant, porter plat: serveur en restauration, chef de rang
faire cocktail, servir bar, tenir bar: barman
faire café, servir café: barista, serveur en restauration
couper viande, découper viande: boucher, opérateur de transformation des viandes
tuer animal, abattoir: ouvrier d’abattoir
vendre poisson: poissonnier
ouvrir restaurant, tenir restaurant, avoir restaurant: directeur de restaurant, gérant de café, bar-brasserie
ouvrir hôtel, tenir hôtel, tenir gîte, chambre hôte: gérant de gîte et chambres d’hôtes, directeur d’hôtel
food truck, camion pizza, camion frite, friterie, baraque frite: restaurateur ambulant, équipier polyvalent de restauration rapide
coudre, coudre vêtement, faire couture, faire robe, fabriquer vêtement, couture maison: couturier, couturier industriel de l’habillement, retoucheur en habillement
faire retouche, faire ourlet: retoucheur en habillement
dessiner vêtement, dessiner robe, créer vêtement, créer mode, créateur mode: styliste, modéliste
fabriquer sac, travailler cuir: maroquinier
réparer chaussure, fabriquer chaussure: cordonnier
fabriquer bijou, créer bijou: bijoutier, joaillier
réparer montre: horloger
fabriquer meuble, créer meuble, restaurer meuble: ébéniste, menuisier
travailler bois, métier bois, sculpter bois: menuisier, ébéniste, charpentier
monter meuble, monteur meuble: assembleur d’ouvrages en bois, conducteur livreur installateur, monteur en agencement
travailler métal, souder, souder métal: soudeur, métallier, chaudronnier
travailler fer, forger: forgeron industriel, métallier d’art
travailler verre, souffler verre: souffleur de verre, agent de fabrication du verre
travailler pierre, tailler pierre, sculpter pierre: tailleur de pierre, sculpteur ornemaniste sur pierre
faire poterie, travailler terre cuite, poterie, potier: céramiste
fabriquer lunette, faire lunette, vendre lunette: opticien
fabriquer dent, prothèse dentaire: prothésiste dentaire
fabriquer médicament: préparateur en pharmacie, opérateur de fabrication en industrie pharmaceutique
fabriquer instrument, fabriquer guitare, fabriquer violon, réparer guitare, réparer violon: luthier
accorder piano, fabriquer piano: facteur d’instruments à clavier
fabriquer jouet, fabriquer objet, travailler main, métier main, métier manuel, travail manuel, faire chose main, utiliser main: menuisier, couturier, mécanicien automobile, boulanger, plombier sanitaire
bricoler, aimer bricoler, faire bricolage: agent d’entretien du bâtiment, menuisier, plombier sanitaire
travailler usine, travail usine, travailler chaîne, usine: agent de conditionnement, opérateur en fabrication mécanique, agent de production en industrie alimentaire
mettre carton, mettre boîte, emballer, faire paquet, emballage: agent de conditionnement, préparateur de commandes
faire carton, préparer commande, préparer colis: préparateur de commandes
charger camion, décharger camion, porter carton, porter charge, porter sac: manutentionnaire, agent de quai manutentionnaire
conduire chariot, conduire fenwick, conduire élévateur: cariste
travailler entrepôt, ranger entrepôt: préparateur de commandes, magasinier, cariste
construire maison, bâtir maison, monter mur, construire mur, casser brique: maçon, charpentier
casser mur, démolir maison, détruire bâtiment: démolisseur
construire pont, construire barrage, construire tunnel, construire immeuble, construire gratte ciel: ingénieur génie civil, conducteur de travaux publics, chef de chantier travaux publics, coffreur
construire route, faire route, réparer route, goudronner: ouvrier en voiries, chef de chantier travaux publics
construire bateau, fabriquer bateau: charpentier de marine, menuisier en construction nautique
travailler chantier, chantier: manœuvre bâtiment, maçon, ouvrier en voiries
dessiner maison, dessiner bâtiment, dessiner immeuble, faire plan maison, dessiner plan: architecte du bâtiment, dessinateur-projeteur de la construction
décorer maison, décorer appartement, aménager maison, aménager intérieur, décoration, décoratrice: décorateur d’intérieur, architecte d’intérieur
poser carrelage: carreleur
poser parquet, poser moquette, poser sol: solier
poser placo, poser plaque plâtre: plaquiste
poser fenêtre, poser porte, poser volet: poseur de menuiseries extérieures, poseur en fermetures de bâtiment
poser tuile, refaire toit, réparer toit, monter toit: couvreur
poser panneau, poser panneau solaire, installer panneau solaire: installateur mainteneur en systèmes solaires, thermiques et photovoltaïques
isoler maison, isoler comble, rénover maison: plaquiste, façadier itéiste, conseiller en rénovation énergétique
peindre maison, peindre mur, peinture maison, peinture bâtiment, refaire peinture: peintre en bâtiment
peindre tableau, peindre toile: artiste plasticien
peindre voiture: peintre automobile
peindre lettre, peintre lettre: peintre en lettres, artiste plasticien
monter échafaudage, échafaudage: échafaudeur
travailler hauteur, travailler corde, grimper immeuble: cordiste, couvreur, élagueur
déboucher évier, réparer fuite, installer salle bain, installer douche: plombier sanitaire
installer chauffage, réparer chaudière, installer pompe chaleur: chauffagiste, installateur chauffage et climatisation
installer clim, réparer clim, réparer frigo, réparer frigidaire, installer climatisation: frigoriste, technicien de maintenance en appareils électroménagers
installer prise, tirer câble, poser prise, faire électricité: électricien du bâtiment
installer fibre, tirer fibre, installer internet, poser fibre: monteur raccordeur fibre optique, technicien installation réseaux câblés fibre optique
installer antenne: antenniste
installer alarme: technicien installation et maintenance électronique, domoticien
nettoyer piscine, entretenir piscine: agent d’entretien des piscines
ramoner cheminée: ramoneur
enlever amiante: désamianteur
réparer voiture, réparer auto, réparer moteur, changer pneu, monter pneu, monteur pneu, faire vidange, mécanique voiture: mécanicien automobile
réparer carrosserie: carrossier-peintre
réparer moto, réparer scooter: mécanicien motocycles
réparer vélo: mécanicien cycles
réparer camion, mécano poids lourd, mécano camion: mécanicien des véhicules des transports routiers
réparer tracteur, réparer machine agricole: mécanicien-réparateur en matériels agricoles
réparer bateau: mécanicien en mécanique marine ou navale
réparer avion, réparer hélicoptère: mécanicien avion
réparer train, entretenir train: technicien de maintenance ferroviaire, électricien ferroviaire
réparer ordinateur, réparer pc, réparer imprimante: technicien de maintenance en informatique
réparer téléphone, réparer portable, réparer smartphone, réparer téléphone portable, réparer télé, réparer télévision, réparer console: réparateur en produits de télécommunication et multimédia
réparer machine laver, réparer électroménager, réparer lave linge: technicien de maintenance en appareils électroménagers
réparer ascenseur: ascensoriste
réparer machine, réparer machine usine: technicien de maintenance industrielle, mécanicien de maintenance industrielle
réparer éolienne, monter éolienne: technicien de maintenance d’éoliennes
réparer objet, réparer chose: technicien de maintenance en appareils électroménagers, agent d’entretien du bâtiment
conduire camion, conduire poids lourd, conduire gros camion, grosse voiture, faire route camion: conducteur de poids lourd, conducteur routier international
conduire bus, conduire car: conducteur de bus, conducteur d’autocar ligne régulière
conduire métro: conducteur de métro
conduire train, conduire tgv: conducteur de train
conduire tram, conduire tramway: conducteur de tramway
conduire taxi, conduire gens, transporter personne: conducteur de transport de particuliers, chauffeur VTC
conduire ambulance, transporter malade: ambulancier, auxiliaire ambulancier
conduire engin, conduire gros engin, conduire pelleteuse, conduire bulldozer, conduire tractopelle: conducteur d’engins de chantier
conduire grue: grutier
conduire bateau, naviguer, piloter bateau: marin, capitaine de pêche, conducteur de navigation fluviale
conduire avion, piloter avion, voler avion, piloter hélicoptère: pilote de ligne
pilote chasse, avion chasse: officier des forces armées, pilote de ligne
piloter drone: pilote de drone
conduire moto, livrer moto: coursier, conducteur de taxi moto
conduire corbillard: conducteur de corbillard
conduire, aimer conduire, rouler: conducteur-livreur, conducteur de poids lourd, conducteur de bus
livrer colis, livrer paquet, livrer courrier: conducteur-livreur, facteur
livrer repas, livrer pizza, livrer vélo, livreur vélo: coursier
livrer meuble: conducteur livreur installateur
distribuer courrier, distribuer lettre, porter courrier: facteur
distribuer prospectus, distribuer publicité, distribuer journal, distribuer flyer: distributeur de prospectus et imprimés
`;
