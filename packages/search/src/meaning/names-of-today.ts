// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Diplomas that changed their name → the name of today, in titles. Written by hand, from common knowledge of diplomas. */
export const FORMER_DIPLOMAS = `
bep sanitaire social, bep carrière sanitaire sociale, bep css: accompagnement soins et services à la personne, ASSP
bep vente, bep vam, bep vente action marchande, bep commerce: métiers du commerce et de la vente, équipier polyvalent du commerce
bep comptabilité, bep secrétariat, bep métier secrétariat, bep métier comptabilité, bep msa: assistance à la gestion des organisations, AGORA, gestion-administration
bep électrotechnique, bep eleec, bac pro eleec, bac pro électrotechnique: métiers de l’électricité, électricien, MELEC
bep électronique, bac pro sen, bac pro sn, bac pro système numérique, bac pro système électronique numérique: cybersécurité informatique et réseaux, CIEL, systèmes numériques
bep mécanique automobile, bep maintenance véhicule: maintenance des véhicules
bep maçonnerie, bep gros œuvre: maçon
bep cuisine, bep hôtellerie, bep hôtellerie restauration: cuisine, commercialisation et services en hôtel-café-restaurant
bep bois, bep menuiserie: menuisier
bep agricole: agricole
bep bioservices: agent de propreté et d’hygiène, hygiène propreté
bac pro tisec, bac pro tisecc, bac pro tmsec: installateur en chauffage, chauffagiste, énergies et climatique, ICCER
bac pro tfca: froid et conditionnement d’air, MFER
bac pro mei, bac pro maintenance équipement industriel: maintenance des systèmes de production connectés, MSPC
bac pro vente, bac pro commerce, bac pro arcu, bac pro accueil: métiers du commerce et de la vente, métiers de l’accueil
bac pro secrétariat, bac pro comptabilité, bac pro gestion administration, bac pro ga: assistance à la gestion des organisations, AGORA, gestion-administration
bac pro bioservices, bac pro hps: hygiène propreté stérilisation
bac pro restauration: cuisine, commercialisation et services en restauration
bac pro productique, bac pro usinage: réalisation de produits mécaniques, usinage, TRPM
bac pro logistique: logistique
bac pro services personne, bac pro spvl: animation, accompagnement soins et services à la personne
bac sti, bac sti2d: sciences et technologies de l’industrie
bac stg, bac stt, bac g2, bac g3: STMG, management et gestion
bac sms: sciences et technologies de la santé et du social, ST2S
bts muc, bts action commerciale, bts management unité commerciale: management commercial opérationnel, MCO
bts nrc, bts force vente, bts négociation relation client: négociation et digitalisation de la relation client, NDRC
bts cgo, bts comptabilité gestion organisation: comptabilité et gestion, CG
bts assistant manager, bts assistant direction, bts secrétariat direction: support à l’action managériale, SAM
bts assistant gestion, bts assistant gestion pme, bts assistant gestion pme pmi, bts ag pme: gestion de la PME, GPME
bts ig, bts informatique gestion: services informatiques aux organisations, SIO
bts iris, bts sn, bts snir, bts système numérique: cybersécurité informatique et réseaux électronique, CIEL
bts mai, bts mi, bts maintenance industrielle: maintenance des systèmes
bts transport, bts tpl: gestion des transports et logistique associée, GTLA
bts commerce international: commerce international
bts vpt, bts animation gestion touristique, bts agtl: tourisme
bts hôtellerie restauration: management en hôtellerie-restauration, MHR
bts esf: économie sociale familiale
bts design espace, bts design produit, bts communication visuelle: métiers d’art et du design, DN MADE, design
bts professions immobilières: professions immobilières
bts technico commercial: conseil et commercialisation de solutions techniques, CCST
dut tech co, dut tc, dut technique commercialisation: BUT techniques de commercialisation
dut gea, dut gestion entreprise administration: BUT gestion des entreprises et des administrations
dut informatique: BUT informatique
dut geii: BUT génie électrique et informatique industrielle
dut gmp: BUT génie mécanique et productique
dut mmi, dut src: BUT métiers du multimédia et de l’internet
dut carrière sociale: BUT carrières sociales
dut chimie: BUT chimie
dut génie civil: BUT génie civil
dut info com: BUT information-communication
dut: BUT
cap petite enfance: accompagnant éducatif petite enfance
cap employé vente, cap vente, cap ecms, cap evs: équipier polyvalent du commerce
cap esthétique: esthétique cosmétique parfumerie
cap restaurant, cap service: commercialisation et services en hôtel-café-restaurant
cap installateur sanitaire, cap plomberie: monteur en installations sanitaires
cap installateur thermique: monteur en installations thermiques
cap préparation réalisation ouvrage électrique, cap proelec, cap pro elec: électricien
cap maintenance hygiène locaux, cap maintenance bâtiment collectivité: agent de propreté et d’hygiène, maintenance de bâtiments de collectivités
cap apr, cap agent polyvalent restauration: production et service en restaurations
cap assistant technique milieu familial, cap atmfc: assistant technique en milieux familial et collectif
cap magasinage messagerie, cap agent entreposage: opérateur logistique
cap coiffure: métiers de la coiffure, coiffure
cap pressing: métiers de l’entretien des textiles
deavs, auxiliaire vie sociale, deavs ave, amp, deamp, aide médico psychologique: accompagnant éducatif et social
deust, deug: licence
bafa: animateur, animation
dcg dpecf, dpecf, decf: DCG, comptabilité et gestion
bees: BPJEPS, éducateur sportif
beatep: BPJEPS animation
titre pro advf, advf: assistant de vie aux familles
titre pro ediv: équipier polyvalent, employé commercial
caisse r489, caisse r 489, caces 3, caces 5, permis cariste: CACES R489, cariste
caces pelle: CACES R482, conducteur d’engins
carte pro sécurité, carte pro agent sécurité, cqp aps, aps: agent de prévention et de sécurité
permis c, permis ec, permis camion: conducteur routier, poids lourd
permis b, permis voiture, code route: permis B, code de la route, sécurité routière
permis d: transport en commun, conducteur de voyageurs
fimo, fco, fcos: FIMO, FCO
`;

/** Software, brands and new words → their field. */
export const BRANDS = `
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

/** What is said of a job, in the street → names of jobs and words of titles. */
export const SLANG = `
keuf, flic, poulet, condé: police, sécurité
maton: surveillant pénitentiaire
vigile, videur, physionomiste: agent de sécurité, sécurité
maître chien: cynophile
croque mort, croquemort: funéraire, pompes funèbres
hosto, hôpital, clinique: aide-soignant, infirmier, service hospitalier, agent de service hospitalier
bouffe, popote, graille, tambouille, becter: cuisinier, cuisine, restauration
gros cul, gros camion, bahut, semi, semi remorque, 38 tonnes, 40 tonnes, 44 tonnes, chauffeur bahut: poids lourd, conducteur routier, transport routier de marchandises
bagnole, caisse, tacot, retaper bagnole, retaper voiture, mécanique auto: mécanicien automobile, maintenance des véhicules, automobile
bécane, mob, scooter: motocycles, cycles
taule, prison, placard: surveillant pénitentiaire, pénitentiaire
gosse, môme, marmot, mioche, gamin, minot, chérubin: petite enfance, assistant maternel, animateur
papi, mamie, papy, vieux, petit vieux, ancien, personne âgée, mémé, pépé: gérontologie, assistant de vie aux familles, auxiliaire de vie, aide-soignant
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
foot, basket, rugby, tennis, hand: BPJEPS, éducateur sportif
tattoo, tatoueur, piercing: tatouage, hygiène et salubrité
tatoué, encre peau: tatouage, hygiène et salubrité
bahut lycée, surveillant bahut, surveillant collège, surveillant lycée: assistant d’éducation, vie scolaire
maîtresse, maître école, maîtresse école, maîtresse maternelle: professeur des écoles, MEEF
fac, amphi: licence
keufs, schmitt, perdreau, bac nuit: police, sécurité
pandore, képi, gendarme: gendarmerie, police, sécurité
bidasse, troufion, légion, légionnaire: militaire, défense
cul terreux, péquenot, bouseux: agricole, agriculture
rat bibliothèque: bibliothèque, documentation
saltimbanque, intermittent: spectacle, théâtre
bricolo, bricoleur, bricolage, homme tout faire: maintenance de bâtiments, agent d’entretien du bâtiment, maintenance
casque chantier, chantier: maçon, bâtiment, gros œuvre, travaux publics
pelleteuse, tractopelle, bulldozer, bull, mini pelle, manitou, nacelle: conducteur d’engins, CACES, engins
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
