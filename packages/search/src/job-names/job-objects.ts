// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Table in the form of `JOB_TASKS`: tools, then objects to make, sell or care for, school subjects, software, and
 * hobbies. A tool leads to the jobs that use it all day, an object to those that make it, then to those that sell or
 * repair it.
 */
export const JOB_OBJECTS = `
marteau, clou: menuisier, charpentier, maçon
perceuse, visseuse, tournevis: monteur en agencement, menuisier, agent d’entretien du bâtiment
truelle, bétonnière, parpaing, brique, ciment, béton: maçon, coffreur
scie, rabot, planche, bois: menuisier, ébéniste, charpentier
tronçonneuse, hache: bûcheron, élagueur
sécateur, tondeuse, pelouse, haie, gazon, potager: jardinier paysagiste, agent d’entretien des espaces verts
pinceau, rouleau peinture, papier peint: peintre en bâtiment, peintre en décors
pelle, pioche: manœuvre bâtiment, ouvrier en voiries
pelleteuse, bulldozer, tractopelle, mini pelle, engin chantier: conducteur d’engins de chantier
grue: grutier, conducteur de grue mobile
chariot élévateur, fenwick, transpalette: cariste, magasinier
moissonneuse, charrue: conducteur d’engins agricoles
tracteur: conducteur d’engins agricoles, mécanicien-réparateur en matériels agricoles
clé molette, boulon, pneu, vidange, moteur, embrayage: mécanicien automobile
fer souder, chalumeau: soudeur, chaudronnier
tour numérique, machine outil, fraiseuse, commande numérique: tourneur-fraiseur
fil électrique, câble, prise électrique, tableau électrique, disjoncteur: électricien du bâtiment, monteur-câbleur en électronique
tuyau, robinet, évier, baignoire, salle bain, toilette: plombier sanitaire
radiateur, chauffage, pompe chaleur, poêle granulé: chauffagiste, installateur chauffage et climatisation
tuile, ardoise, toiture, charpente, gouttière: couvreur, charpentier
carrelage, faïence: carreleur
parquet, moquette, lino, poseur parquet, poseur moquette: solier
plâtre, cloison: plaquiste, plâtrier
fenêtre, volet, véranda, portail, porte garage: poseur de menuiseries extérieures, poseur en fermetures de bâtiment
serrure, clé, coffre fort: serrurier, métallier
vitre, carreau, vitrine: laveur de vitres, poseur de façade vitrée
égout, canalisation: égoutier, poseur de canalisations
gaz: poseur de canalisations, plombier sanitaire, chauffagiste
poubelle, déchet, ordure, encombrant, tri: ripeur, agent de tri des déchets, agent de déchetterie
recyclage, recycler, ressourcerie: agent de tri des déchets, opérateur de tri en récupération et revalorisation, technicien réutilisation recyclage
balai, serpillière, aspirateur, produit ménager: agent de propreté de locaux, employé familial
linge, lessive, repassage, fer repasser, drap: linger, repasseur, employé de pressing
machine coudre, couture machine, aiguille, tissu, bouton, robe, robe mariée: couturier, retoucheur en habillement
tricot, laine, broderie, dentelle: brodeur, conducteur de machines de fabrication de produits textiles
rideau, canapé, coussin: tapissier d’ameublement
cuir, sac main, ceinture: maroquinier, sellier
chaussure, semelle, talon: cordonnier, vendeur en chaussures
chapeau: modiste
ciseau, brushing, coloration, mèche cheveu: coiffeur
vernis, manucure, faux ongle: prothésiste ongulaire, esthéticien
crème, épilation, cire, peau: esthéticien, dermatologue
parfum: vendeur en parfumerie, nez
stéthoscope, ordonnance, médicament ordonnance: médecin généraliste, infirmier en soins généraux
bistouri, scalpel, chirurgie: chirurgien, infirmier de bloc opératoire
seringue, piqûre, pansement, perfusion: infirmier en soins généraux
scanner, irm, radiographie, échographie: manipulateur d’électroradiologie médicale, radiologue
microscope, éprouvette, tube essai: technicien de laboratoires d’analyses médicales, technicien de laboratoire d’analyse industrielle
sang: technicien de laboratoires d’analyses médicales, infirmier en soins généraux, hématologue
cœur: cardiologue
cerveau: neurologue
os, squelette: rhumatologue, chirurgien, ostéopathe
nez gorge: oto-rhino-laryngologiste
lunette: opticien
fauteuil roulant: accompagnant éducatif et social, conducteur accompagnateur de personnes à mobilité réduite
prothèse: orthoprothésiste, prothésiste dentaire
médicament: pharmacien, préparateur en pharmacie
couche, biberon, poussette, landau: auxiliaire de puériculture, assistant maternel, garde d’enfant
cartable, craie, tableau noir: professeur des écoles
menotte, pistolet, arme, gyrophare, uniforme: gardien de la paix, agent de la force publique, combattant en milieu terrestre
char, tank, blindé: conducteur de véhicule de combat, combattant en milieu terrestre
sous marin, porte avion: marin, combattant en milieu maritime
bombe, explosif, démineur: démineur, artificier
lance incendie, camion pompier, feu, incendie: sapeur-pompier
empreinte, adn, scène crime, enquête: technicien en investigation criminelle, officier de police judiciaire
loi, code civil, plaidoirie: avocat, juriste
testament, héritage: notaire, clerc de notaire
cercueil, cimetière, tombe, deuil: conseiller funéraire, porteur funéraire, fossoyeur
assiette, plateau, table: serveur en restauration
casserole, fourneau, couteau cuisine, recette: cuisinier
four pain, baguette, croissant, farine: boulanger
gâteau, pâtisserie, macaron, dessert, tarte: pâtissier
glace: glacier
bonbon, chocolat: chocolatier, confiseur
viande, saucisson, jambon, charcuterie: boucher, charcutier-traiteur
poisson: poissonnier, marin-pêcheur, pisciculteur
huître, ouvreur huître: écailler, aquaculteur
café: barista, serveur en restauration, torréfacteur
cocktail, alcool: barman
vigne, raisin: viticulteur
blé, maïs, betterave, céréale, champ, colza, pomme terre: exploitant agricole, conducteur d’engins agricoles, aide agricole en production végétale
lait: éleveur de bovins, fromager industriel
fruit, verger: arboriculteur, cueilleur de fruits
légume: maraîcher, aide agricole en production végétale
fleur, bouquet: fleuriste, horticulteur
champignon: champignonniste
caisse, caisse enregistreuse, monnaie: hôte de caisse
rayon, rayon frais, article rayon, tête gondole, mise rayon, mettre article rayon, remplir rayon: employé de rayon libre-service
palette, étagère, stock: magasinier, préparateur de commandes, cariste
colis, emballer colis: préparateur de commandes, agent de tri, conducteur-livreur
lettre, timbre: facteur
volant: conducteur-livreur, conducteur de bus, conducteur de poids lourd
tgv, locomotive, rail, conducteur tgv: conducteur de train, aiguilleur du rail
ambulance: ambulancier
hélicoptère: pilote d’hélicoptère
fusée: ingénieur R&D en industrie, astrophysicien
ascenseur: ascensoriste
éolienne: technicien de maintenance d’éoliennes
panneau solaire, photovoltaïque: installateur mainteneur en systèmes solaires, thermiques et photovoltaïques
batterie voiture électrique: technicien de maintenance de batteries de véhicules électriques
borne recharge: installateur de bornes de recharges électriques
robot: automaticien, roboticien, technicien de maintenance d’installations automatisées
imprimante: reprographe, technicien de maintenance en informatique
ordinateur, pc, clavier, souris, disque dur: technicien de maintenance en informatique, développeur informatique
code informatique, programmation, coder, coder application, java, python, javascript, html: développeur informatique, développeur web
sql, base donnée: gestionnaire de base de données, data analyst
virus informatique, piratage, hacking, piratage informatique, hacker: pentesteur, expert en cybersécurité, analyste en cybersécurité
wifi, réseau, serveur informatique: technicien réseaux informatiques et télécoms, administrateur réseau informatique
excel, word, tableur, bureautique, pack office: agent administratif, secrétaire, assistant administratif
photoshop, indesign, illustrator, canva, infographie: designer graphique, infographiste
autocad, solidworks, revit, catia, plan 3d: dessinateur-projeteur de la construction, dessinateur-projeteur en mécanique
after effect, effet spécial, blender, 3d: animateur 3D - films d’animation, opérateur d’effets visuels physiques audiovisuel et cinéma, motion designer
premiere pro, final cut: monteur vidéo
sage compta, ebp, ciel compta, facture, bilan comptable, tva: comptable, aide-comptable
fiche paie, bulletin paie, bulletin salaire: gestionnaire paie
cv, lettre motivation, recrutement: chargé de recrutement, conseiller en insertion professionnelle
contrat assurance, assurance, sinistre: conseiller en assurances, gestionnaire en assurances
crédit, prêt immobilier, banque: conseiller de clientèle bancaire, chargé d’accueil en banque
bourse, action bourse, crypto, cryptomonnaie, bitcoin: trader, analyste financier
appartement, maison vendre, location: conseiller immobilier, chargé de gestion locative en immobilier
statistique, graphique, donnée: data analyst, ingénieur statisticien
carte, gps: cartographe, géomètre-topographe
appareil photo: photographe
caméra: opérateur de prise de vues
micro, podcast: animateur d’antenne, régisseur du son, journaliste
platine, table mixage: DJ, régisseur du son
projecteur: éclairagiste
piano, guitare, violon, batterie, trompette, flûte, solfège: musicien, professeur de musique
chant, chorale, opéra: artiste-interprète, professeur de musique
danse, hip hop, danse classique, ballet, danseur étoile, salsa: danseur, chorégraphe
costume: costumier
décor, décor théâtre: chef décorateur spectacle, scénographe, chef constructeur en décors
jeu vidéo, manette, console, game design, tester jeu, testeur jeu: concepteur de jeux vidéo, développeur - jeux vidéo, spécialiste test et validation logiciel ou application
jeu société: auteur de jeux de société, animateur d’atelier artistique ou ludique
poterie, argile: céramiste
vitrail: vitrailliste, souffleur de verre
ferronnerie: métallier d’art, métallier
cheval, poney: palefrenier soigneur, enseignant d’équitation, éleveur d’équidés
chat, refuge chat: gardien d’animaux, auxiliaire vétérinaire, toiletteur d’animaux
serpent, reptile, insecte, araignée, oiseau: soigneur animalier, éleveur d’animaux sauvages
dinosaure, fossile: archéologue, géologue
étoile, planète: astronome, astrophysicien
volcan: vulcanologue
nuage, orage, tornade: météorologue
eau potable, eau, métier eau, domaine eau: technicien d’exploitation d’eau potable, technicien en traitement des eaux, agent d’exploitation des réseaux d’assainissement
pétrole: foreur, ingénieur réservoir
électricité: électricien du bâtiment, monteur de réseaux électriques
foot, football, basket, rugby, handball, hand, volley, tennis, natation, judo, karaté, boxe, athlétisme, gym, gymnastique, cyclisme, escalade: éducateur sportif, sportif professionnel, entraîneur de sport professionnel et de haut niveau
muscu, musculation, fitness, crossfit, pilates: moniteur en salle de sport, préparateur physique
commentateur sportif, commenter match: présentateur journaliste, journaliste, animateur d’antenne
arbitre: arbitre professionnel de discipline sportive
voile, surf, kayak, parapente, parachute: moniteur de sport nature, éducateur sportif
français, grammaire, orthographe: professeur de collège et de lycée, lecteur-correcteur, secrétaire de rédaction
histoire géo, géographie, histoire géographie: professeur de collège et de lycée, historien, cartographe
physique chimie, chimie: technicien de laboratoire d’analyse industrielle, professeur de collège et de lycée, ingénieur de recherche scientifique
svt, biologie, sciences vie terre: ingénieur de recherche scientifique, technicien de laboratoires d’analyses médicales, professeur de collège et de lycée
biologiste: biologiste médical, ingénieur de recherche scientifique
philo, philosophie: professeur de collège et de lycée, chercheur en sciences humaines et sociales
ses, économie, éco, éco gestion: professeur de collège et de lycée, contrôleur de gestion, économiste financier
techno, technologie, sti2d: professeur d’enseignement technologique, technicien R&D, dessinateur-projeteur en mécanique
stmg, gestion: assistant de gestion administrative, contrôleur de gestion, comptable
st2s, sanitaire social: aide-soignant, assistant social, infirmier en soins généraux
eps, prof eps: professeur de collège et de lycée, éducateur sportif
anglais, espagnol, allemand, néerlandais, arabe, chinois: traducteur, interprète, professeur de collège et de lycée
art, art plastique, beaux arts: artiste plasticien, professeur territorial d’enseignement artistique, designer graphique
psycho, psychologie: psychologue
socio, sociologie: sociologue, chercheur en sciences humaines et sociales
droit, métier droit: juriste, avocat, notaire
marketing, com, communication, métier communication: chargé de communication, responsable marketing, chargé de marketing digital
compta, comptabilité: comptable, aide-comptable
informatique, numérique, digital, métier numérique, métier informatique: développeur informatique, technicien de maintenance en informatique, analyste en cybersécurité
contact humain, contact client, relation client, contact gens, relationnel: chargé d’accueil, conseiller clientèle à distance, chargé de relation client
adrénaline, sensation forte, risque, danger: sapeur-pompier, cascadeur, gardien de la paix, cordiste
calme, tranquille, pas stress: bibliothécaire, documentaliste, horloger
précision, minutieux, patience: horloger, prothésiste dentaire, bijoutier
créatif, imagination, création: designer graphique, styliste, architecte d’intérieur
logique: développeur informatique, mathématicien, data analyst
`;
