// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Software, brands and new words → their field. */
export const BRANDS = `
libre office, open office, power point, powerpoint, google doc, google drive, notion, onenote: bureautique, Word, Excel
trello, jira, agile, scrum: gestion de projet, Scrum, chef de projet
salesforce, hubspot, crm: relation client, commercial, marketing
odoo, dolibarr: gestion, ERP, comptabilité
elementor, drupal, joomla, magento, woocommerce: web, webmaster, e-commerce
mysql, postgresql, mongodb, base donnée: bases de données, développeur, données
typescript, vue js, laravel, django, spring boot, golang, rust: développeur web, développeur, programmation
tensorflow, pytorch, deep learning, hadoop, spark: données, intelligence artificielle, informatique
matlab, labview, tia portal, step7, automate siemens, arduino, raspberry: automatismes, automaticien, électronique
topsolid, mastercam, fusion 360, commande numérique: usinage, commande numérique, CAO
tekla, lumion, civil 3d, mensura, covadis: dessinateur, projeteur, travaux publics, DAO
qgis, arcgis, sig: géomatique, cartographie, géomètre
google analytics, mailchimp, facebook ads, meta ads: webmarketing, marketing, communication
photo shop, in design, lightroom, affinity, inkscape: Photoshop, graphiste, PAO, infographiste, photographe
after effects, capcut, avid: montage, audiovisuel, vidéo
ableton, fl studio, cubase, pro tools, logic pro: son, musique, audiovisuel
zbrush, substance painter, houdini: 3D, animation, jeu vidéo
word press, presta shop: web, webmarketing, e-commerce
auto cad, solid works, sketch up: dessinateur, DAO, CAO, conception
silae, adp, sage paie: paie, gestionnaire de paie, ressources humaines
winpharma, lgpi: pharmacie
doctolib: secrétaire médicale, secrétaire médico-social
microsoft 365, office 365, microsoft office, pack office, word excel, teams, google workspace: bureautique, Word, Excel
outlook, onedrive, sharepoint, google sheet, libreoffice, openoffice: bureautique
access, vba, macro excel: Access, Excel, bureautique
power bi, tableau software, qlik: Power BI, données, Excel
chatgpt, chat gpt, ia, midjourney, copilot, intelligence artificielle, prompt: intelligence artificielle
aws, azure, google cloud, cloud, devops, docker, kubernetes: cloud, DevOps, réseaux, systèmes
linux, windows server, vmware: systèmes et réseaux, réseaux, administrateur systèmes
cisco, ccna: réseaux
javascript, html, css, php, react, angular, nodejs, symfony: développeur web, développeur, web
java, c++, kotlin, swift, flutter, dotnet: développeur, programmation, informatique
python, sql, big data, data, machine learning: Python, données, développeur
wordpress, shopify, prestashop, wix, seo, google ads: web, webmarketing, e-commerce
canva, photoshop, illustrator, indesign, gimp, suite adobe, figma: Photoshop, graphiste, PAO, infographiste, design
premiere, premiere pro, after effect, davinci resolve, final cut: montage, audiovisuel, vidéo
blender, maya, 3ds max, cinema 4d, unity, unreal: 3D, animation, jeu vidéo
autocad, solidworks, catia, sketchup, inventor: dessinateur, DAO, CAO, conception
revit, archicad, bim: BIM, dessinateur, bâtiment
sage, ciel, ebp, cegid, quadratus, pennylane: comptabilité, paie, gestion
sap, erp, oracle: ERP, gestion, informatique
instagram, tiktok, facebook, snapchat, reseau social, youtube, youtubeur, influenceur, tiktokeur: community manager, réseaux sociaux, communication, vidéo
streamer, twitch, streameur, podcast: audiovisuel, vidéo, community manager
gamer, esport, e sport: jeu vidéo, développeur
uber, bolt, heetch: VTC, taxi
uber eats, deliveroo: livreur
airbnb, booking: hôtellerie, tourisme
macdo, mcdo, kfc, burger king, kebab: restauration rapide, restauration, équipier polyvalent
amazon: logistique, préparateur de commandes
decathlon, leroy merlin, auchan, carrefour, lidl, ikea, action: vendeur, vente, commerce, libre-service
sncf, ratp: ferroviaire
edf, enedis: électricien, électrotechnique
airbus, dassault: aéronautique
renault, toyota, stellantis, peugeot: automobile, production
bitcoin, crypto, trading, bourse: finance, banque
permis bateau: bateau, nautique
hygiène alimentaire, haccp: HACCP, hygiène
sst: sauveteur secouriste du travail
toeic, toefl, linguaskill: anglais
tcf, delf, dalf: français langue étrangère, français
rgpd: protection des données, juridique
qse, qhse, hse: qualité, sécurité environnement
photovoltaique: photovoltaïque
`;

/** Slang names of jobs → names of jobs and words of titles. */
export const SLANG = `
keuf, flic, poulet, condé: police, sécurité
maton: surveillant pénitentiaire
vigile, videur, physionomiste: agent de sécurité, sécurité
maître chien: cynophile
croque mort, croquemort: funéraire, pompes funèbres
hosto, hôpital, clinique: aide-soignant, infirmier, service hospitalier, agent de service hospitalier
bouffe, popote, graille, tambouille, becter: cuisinier, cuisine, restauration
gros cul, gros camion, bahut, semi, semi remorque, 38 tonnes, 40 tonnes, 44 tonnes, chauffeur bahut: poids lourd, conducteur routier, transport routier de marchandises
bagnole, tacot, retaper bagnole, retaper voiture, mécanique auto: mécanicien automobile, maintenance des véhicules, automobile
bécane, mob, scooter: motocycles, cycles
taule, prison: surveillant pénitentiaire, pénitentiaire
gosse, môme, marmot, mioche, gamin, minot, chérubin: petite enfance, assistant maternel, animateur
papi, mamie, papy, petit vieux, personne âgée, mémé, pépé: gérontologie, assistant de vie aux familles, auxiliaire de vie, aide-soignant
clébard, clebs, toutou: canin, toilettage
canasson, dada, bourrin: équitation, cheval, palefrenier, équin
tif, coupe tif, coupe cheveu, tignasse: coiffeur, coiffure
fringue, sape, chiffon: mode, vêtement, vendeur
godasse, grolle: chaussure, cordonnier
pinard, picrate: sommelier, viticulture, œnologie
bistrot, bistro, troquet, rade, tenir café: bar, employé barman, café
bidoche, barbaque: boucher, boucherie
pognon, thune, fric, oseille, blé banque: banque, comptabilité, finance
paperasse, papelard, gratte papier, scribouillard, taf bureau, boulot bureau, job bureau: secrétariat, assistant administratif, employé administratif
zik, zic: musique, musicien
ciné, téloche: audiovisuel
bouquin: libraire, bibliothèque, documentation
ferraille: métallier, chaudronnier, soudeur
parpaing: maçon
placo, ba13: plaquiste
baraque, bicoque, retaper baraque, retaper maison, rénover maison: maçon, rénovation, restauration du bâti, peintre en bâtiment
machine coudre, piquer machine, piqueuse: couturier, couture, vêtement, mode
papier peint, tapisser: peintre en bâtiment, revêtements, finitions, solier
chiotte, serpillière, balai: agent de propreté, propreté, nettoyage
tripoter ordi, bidouiller ordi, bidouille: maintenance informatique, informatique, technicien informatique
taper ordi, taper ordinateur, taper machine, taper clavier: bureautique, secrétariat
gym, muscu, salle muscu, salle sport, prof muscu, crossfit, zumba: haltérophilie musculation, activités de la forme, métiers de la forme, éducateur sportif
foot, basket, rugby, tennis: BPJEPS, éducateur sportif
tattoo, tatoueur, piercing: tatouage, hygiène et salubrité
tatoué, encre peau: tatouage, hygiène et salubrité
bahut lycée, surveillant bahut, surveillant collège, surveillant lycée: assistant d’éducation, vie scolaire
maîtresse, maître école, maîtresse école, maîtresse maternelle: professeur des écoles, MEEF
fac, amphi: licence
schmitt, perdreau: police, sécurité
pandore, képi, gendarme: gendarmerie, police, sécurité
bidasse, troufion, légion, légionnaire: militaire, défense
cul terreux, péquenot, bouseux: agricole, agriculture
rat bibliothèque: bibliothèque, documentation
saltimbanque, intermittent: spectacle, théâtre
bricolo, bricoleur, bricolage, homme tout faire: maintenance de bâtiments, agent d’entretien du bâtiment, maintenance
casque chantier, chantier: maçon, bâtiment, gros œuvre, travaux publics
pelleteuse, tractopelle, bulldozer, mini pelle, manitou, nacelle: conducteur d’engins, CACES, engins
fenwick, clark, transpalette, gerbeur: cariste, CACES
plateau télé, maquilleuse plateau: maquilleur, audiovisuel
mécano: mécanicien
garagiste: mécanicien automobile, maintenance des véhicules
carrossier peintre: carrosserie
electro technicien: électrotechnique
routier: conducteur routier
chauffeur pl, chauffeur spl: conducteur routier, poids lourd
ripeur, boueux: éboueur, propreté urbaine, recyclage
technicien surface, homme ménage, femme ménage, agent entretien: agent de propreté, propreté
cantinier, dame cantine, dame service: restauration collective, restauration
dame école, dame école maternelle, tata maternelle: petite enfance, ATSEM
pion: assistant d’éducation
prof: enseignement, MEEF
prof sport: éducateur sportif, STAPS
prof conduite, moniteur auto école, auto école: enseignant de la conduite
coach sportif: éducateur sportif, métiers de la forme
coach vie: coach
cuistot: cuisinier
plongeur restaurant: restauration
barista: barista, restauration
toiletteur: toilettage canin, toiletteur
laveur carreau: laveur de vitres
réparateur télé, réparateur tv: multimédia, électrodomestique
placoteur: plaquiste, plâtrier
couvreur zingueur, zingueur: couvreur
chauffagiste clim: frigoriste, chauffagiste
bras droit patron: assistant de direction, assistant manager
chasseur tête: recrutement
geek, informaticien: informatique
hacker: cybersécurité
trader: finance, marchés financiers, banque
banquier: banque
avocat: droit
juge, procureur: droit, magistrat
commissaire, inspecteur: police
toubib: médecine
chirurgien: médecine, bloc opératoire
ostéo: ostéopathe
psy: psychologie
kiné: kinésithérapie
manip radio: manipulateur en électroradiologie, imagerie médicale
assmat, nounou, nourrice, tatie: assistant maternel, petite enfance
auxi puer, auxiliaire puer: auxiliaire de puériculture
avs, aesh: accompagnant d’élèves en situation de handicap, accompagnant éducatif
cesf: économie sociale familiale
instagrameur: community manager, réseaux sociaux, communication
dj: musique, son
rappeur, chanteur: musique, chant
acteur: comédien, théâtre
mannequin: mode
hôtesse air, steward: steward, personnel navigant
conducteur tgv: ferroviaire
matelot: matelot, marin
paysan, fermier: agriculture, agricole
bucheron: forestier, bûcheron
croupier: casino
astronaute, cosmonaute: aéronautique, aérospatial, physique
`;
