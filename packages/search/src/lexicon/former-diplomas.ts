// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Former names of diplomas → current names, in titles. Written by hand, from common knowledge of diplomas, and for
 * those of 2020 to 2025 from the list of professional diplomas of the Ministère de l'Éducation nationale (Licence
 * Ouverte).
 */
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
bts biochimiste, bts bio analyse, bts bioanalyse: bioanalyses en laboratoire de contrôle, bioanalyses et contrôles
bts biotechnologie: biotechnologie en recherche et en production
bts analyse biologique: analyses de biologie médicale
bts qualité industrie alimentaire, bts qiabi: bioqualité
bts chimiste: métiers de la chimie
bts techniques physiques, bts tpil: métiers de la mesure
bts génie optique, bts système photonique: photonique
bts ipm, bts industrialisation produit mécanique, bts productique mécanique: conception des processus de réalisation de produits, CPRP
bts mécanique automatisme industriel: conception et réalisation de systèmes automatiques
bts construction métallique: architectures en métal
bts mise forme matériau: forge, fonderie
bts industrie papetière: pilotage de procédés
bts moteur combustion interne: motorisations toutes énergies
bts après vente automobile, bts ava: maintenance des véhicules
bts maintenance après vente engin, bts mavetpm: maintenance des matériels de construction et de manutention
bts agroéquipement, bts machinisme agricole, bts gdea: techniques et services en matériels agricoles
bts hygiène propreté environnement: métiers des services à l’environnement
bts industrie matériau souple: métiers de la mode
bts diététique: diététique
btsa services espace rural, btsa ser: développement, animation des territoires ruraux
btsa industrie agroalimentaire, btsa iaa, btsa sta: sciences et technologies des aliments, bioqualité
bac pro plasturgie: plastiques et composites
bac pro technicien usinage: réalisation de produits mécaniques, TRPM
bac pro technicien outilleur, bac pro fonderie: réalisation de produits mécaniques, fonderie
bac pro étude définition produit industriel, bac pro edpi: modélisation et prototypage 3D
bac pro bio industrie transformation: industries pharmaceutiques alimentaires et cosmétiques
bac pro construction carrosserie, cap construction carrosserie: construction et aménagement de véhicules
bac pro réparation carrosserie: carrossier peintre automobile, carrosserie
bac pro technicien géomètre topographe: géomètre
bac pro sécurité prévention: métiers de la sécurité
bac pro service proximité vie locale: animation enfance et personnes âgées
bac pro service milieu rural: services aux personnes et aux territoires
bac pro métiers mode, bac pro métiers mode vêtement: métiers de la couture et de la confection
bac pro métiers alimentation: boucher, boulanger, pâtissier, charcutier
bac pro traitement surface: traitements des matériaux
bac pro technicien froid conditionnement air: métiers du froid et des énergies renouvelables, froid et conditionnement d’air
bac pro bois, bac pro productique bois: technicien de fabrication bois, technicien de scierie
cap conduite routière, cap conducteur routier: conducteur routier marchandises, conducteur livreur de marchandises
cap agent accueil conduite routière, cap agent accueil conduite routière voyageur: transport de voyageurs, autobus et autocar
cap assistant technique milieu familial collectif, cap employé technique collectivité: agent accompagnant au grand âge, assistant technique en milieux familial et collectif
cap opérateur industrie recyclage: propreté de l’environnement urbain
cap froid climatisation: installateur en froid et conditionnement d’air
cap plâtrier plaquiste: métiers du plâtre et de l’isolation, plaquiste
cap solier moquettiste, cap peinture vitrerie: peintre applicateur de revêtements
cap constructeur ouvrage aluminium, cap aluminium verre: menuisier aluminium-verre
cap prêt porter, cap tailleur homme, cap couture flou: métiers de la mode vêtement, vêtement flou
cap cordonnier réparateur: cordonnerie multiservice
cap signalétique enseigne: signalétique et décors graphiques
cap agent prévention sécurité: agent de sécurité
cap mécanicien cellule aéronef, cap maintenance système aéronef: aéronautique
cap distribution objet service clientèle: opérateur de service relation client et livraison
cap tapisserie ameublement: tapissier d’ameublement
cap carrossier automobile, cap réparation carrosserie: réparation des carrosseries, carrossier automobile
cap charcutier: charcuterie-traiteur, charcutier-traiteur
cap embarcation plaisance, cap réparation entretien embarcation plaisance: maintenance nautique
capa vigne vin: métiers de l’agriculture
capa travaux paysager: jardinier paysagiste
capa forestier: travaux forestiers
mc coloriste permanentiste: coiffure coupe couleur
mc pâtisserie boulangère: techniques du tour
mc pâtisserie glacerie: pâtisserie de boutique
bp restaurant: arts du service et commercialisation en restauration
bp installation équipement électrique: électricien
dut service réseau communication: métiers du multimédia et de l’internet
titre pro vendeur conseil magasin: conseiller de vente
titre pro responsable rayon: manager d’unité marchande
titre pro agent hôtellerie: employé d’étage
titre pro agent entretien bâtiment: agent de maintenance des bâtiments
titre pro plaquiste plâtrier: plaquiste
titre pro développeur logiciel: concepteur développeur, développeur web
titre pro technicien support informatique: systèmes et réseaux, assistance informatique
titre pro conducteur pelle hydraulique: conducteur d’engins de chantiers urbains, conducteur d’engins
titre pro conducteur bouteur: conducteur d’engins de grands terrassements, conducteur d’engins
titre pro interurbain voyageur: transport en commun sur route
`;
