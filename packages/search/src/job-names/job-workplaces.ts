// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Table in the form of `JOB_TASKS`: workplaces, employers, working conditions, then names of jobs that ROME no longer
 * uses and names close to those of ROME.
 */
export const JOB_WORKPLACES = `
hôtel, hôtel luxe, palace, hôtel restaurant, travailler hôtel, hôtellerie, école hôtelière: réceptionniste, employé d’étage, serveur en restauration
restaurant, restauration, brasserie, bistrot: serveur en restauration, cuisinier, commis de cuisine
bar, pub, boîte nuit, discothèque: barman, DJ, agent de prévention et de sécurité
boulangerie: boulanger, vendeur en boulangerie-pâtisserie
boucherie: boucher
supermarché, hypermarché, magasin, grande surface, grande distribution, commerce: employé de rayon libre-service, hôte de caisse, vendeur en prêt-à-porter
grand magasin, centre commercial, galerie marchande, boutique: vendeur en prêt-à-porter, responsable de boutique
marché, stand marché: vendeur ambulant
animalerie: vendeur en animalerie
jardinerie, pépinière: vendeur conseil en jardinerie, pépiniériste
librairie: libraire
bibliothèque, médiathèque: bibliothécaire, documentaliste
pharmacie: pharmacien, préparateur en pharmacie
garage, garage auto, concession: mécanicien automobile, carrossier-peintre, vendeur automobile
casse auto: démonteur de véhicules hors d’usage
station service: opérateur de station service
laverie, pressing: employé de laverie automatique, employé de pressing
salon coiffure: coiffeur
institut, spa, thalasso: esthéticien, spa praticien, agent de soins en hydrothérapie
piscine: maître-nageur sauveteur, surveillant de baignade, agent d’entretien des piscines
plage: plagiste, surveillant de baignade
stade, club sport, gymnase: éducateur sportif, entraîneur de sport professionnel et de haut niveau
zoo, parc animalier, refuge animal: soigneur animalier
centre équestre, haras, écurie: palefrenier soigneur, enseignant d’équitation
ferme, exploitation agricole: exploitant agricole, ouvrier agricole polyvalent
serre: horticulteur, maraîcher
forêt: bûcheron, ouvrier forestier, sylviculteur
abattoir: ouvrier d’abattoir, opérateur de transformation des viandes
usine poisson, conserverie, agroalimentaire, agro alimentaire, usine alimentaire, usine frites, biscuiterie: agent de production en industrie alimentaire, conducteur de ligne en industrie alimentaire
sucrerie, brasserie industrielle, laiterie: conducteur de ligne en industrie alimentaire, agent de production en industrie alimentaire
usine voiture, automobile, usine auto: assembleur monteur, opérateur en fabrication mécanique
sidérurgie, aciérie, fonderie, haut fourneau: fondeur en métallurgie, opérateur de traitement thermique
usine textile, filature, tissage: conducteur de machine de production et transformation des fils, conducteur de machines de fabrication de produits textiles
verrerie: agent de fabrication du verre
papeterie, cartonnerie: conducteur de machines à papier ou carton
imprimerie: conducteur de machines d’impression, opérateur de prépresse
scierie: ouvrier de scierie, opérateur de sciage bois
chantier naval: charpentier de marine, mécanicien en mécanique marine ou navale, soudeur
carrière, carrière pierre, sablière: extracteur de roches, responsable d’exploitation de gisements et de carrières
aéronautique, aéro, aviation: mécanicien avion, ingénieur R&D en industrie, pilote de ligne
nucléaire: technicien d’exploitation nucléaire, opérateur de production en énergie nucléaire
labo, laboratoire: technicien de laboratoires d’analyses médicales, technicien de laboratoire d’analyse industrielle
entrepôt, logistique, plateforme logistique: préparateur de commandes, cariste, opérateur logistique en entrepôt
quai, chargement: agent de quai manutentionnaire, manutentionnaire
transport routier, transport: conducteur de poids lourd, conducteur-livreur
car scolaire, bus scolaire, ramassage scolaire, conduire car scolaire: conducteur de bus, conducteur d’autocar ligne régulière
tramway, tram: conducteur de tramway
métro: conducteur de métro
péage, autoroute: patrouilleur autoroutier, agent d’exploitation de la voirie
port, quai port: ouvrier de manutention portuaire, marin
péniche, canal: conducteur de navigation fluviale, éclusier-barragiste
tribunal, palais justice: juge, greffier, avocat
commissariat, poste police, police nationale: gardien de la paix, officier de police
gendarmerie: agent de la force publique
prison, maison arrêt, centre pénitentiaire: surveillant pénitentiaire
caserne, caserne pompier: sapeur-pompier
armée air, armée terre, marine nationale, légion étrangère, régiment: combattant en milieu terrestre, officier des forces armées, combattant en milieu maritime
mairie, collectivité, communauté communes, conseil départemental, préfecture: agent administratif, secrétaire de mairie, chargé d’accueil
ambassade, consulat, diplomatie, diplomate, onu, europe: ambassadeur, chargé de mission aux relations internationales
impôt, trésor public, finances publiques: contrôleur des impôts, inspecteur des impôts
sécurité sociale, cpam, caf, urssaf: chargé d’accueil, conseiller en insertion professionnelle, agent administratif
pôle emploi, france travail, mission locale: conseiller en insertion professionnelle
école maternelle, maternelle: professeur des écoles, agent territorial spécialisé des écoles maternelles
collège, lycée: professeur de collège et de lycée, surveillant en milieu scolaire, conseiller principal d’éducation
fac, université: professeur des universités
auto école: enseignant de la conduite et de la sécurité routière
micro crèche, halte garderie, garderie: auxiliaire de puériculture, éducateur de jeunes enfants
centre loisirs, mjc, centre social, maison quartier: animateur jeunesse, animateur socioéducatif
foyer, ime, itep, mecs: éducateur spécialisé, moniteur éducateur
esat: moniteur d’atelier en milieu de travail protégé
hospice, mouroir, résidence senior: aide-soignant, agent de service hospitalier
morgue, funérarium, pompe funèbre: thanatopracteur, conseiller funéraire
cabinet dentaire: assistant dentaire, dentiste
cabinet médical: secrétaire médical, médecin généraliste
clinique vétérinaire, cabinet vétérinaire: auxiliaire vétérinaire, vétérinaire
cabinet comptable: comptable, assistant comptable
cabinet avocat: assistant de service juridique, avocat
agence immobilière: conseiller immobilier
agence intérim: chargé d’emploi en entreprise de travail temporaire
centre appel: conseiller clientèle à distance
théâtre, cinéma, salle spectacle: ouvreur de salle de spectacles, comédien, régisseur de spectacles
église, mosquée: ministre du culte
camping: directeur d’hôtellerie de plein air, agent d’entretien du bâtiment
bureau, travail bureau, travailler bureau, assis, travail assis, métier assis, poste assis: agent administratif, secrétaire, comptable, opérateur de saisie
pas physique, pas trop physique, travail pas physique, travail léger, mal dos, pas port charge: agent administratif, chargé d’accueil, standardiste
maison, domicile, chez gens: assistant de vie aux familles, employé familial
équipe, travailler équipe: serveur en restauration, sapeur-pompier, manœuvre bâtiment
sur route, déplacement, se déplacer: conducteur de poids lourd, commercial itinérant en entreprise de commerce de gros, coursier
patron, chef entreprise, monter boîte, ouvrir boîte, créer entreprise, entrepreneur, start up, auto entrepreneur, indépendant: dirigeant d’entreprise privée, responsable de petite ou moyenne entreprise, conseiller en création d’entreprise
chef, manager, diriger équipe, encadrer, agent maîtrise, responsable équipe: manager de proximité, chef d’équipe en industrie
transmettre savoir, transmettre métier, apprendre autre: formateur, professeur d’enseignement technologique
archi: architecte du bâtiment, architecte d’intérieur
égyptologue, paléontologue: archéologue, historien
hypnose, hypnothérapeute, magnétiseur, naturopathe, médecine douce: sophrologue, intervenant en médecine non conventionnelle
doubleur, doublage, voix off, doubleur voix: comédien
escape game, maître jeu: game master
club med, club vacances: animateur de club de vacances
esport, coach esport: sportif professionnel, game master, entraîneur de sport professionnel et de haut niveau
métier image: photographe, opérateur de prise de vues, monteur vidéo
métier avenir, métier recrute, métier stable, trouver travail facilement, embauche facile: aide-soignant, infirmier, cuisinier, électricien du bâtiment, conducteur de poids lourd
ouvrier textile: opérateur de fabrication de produits textiles, couturier industriel de l’habillement, conducteur de machines de fabrication de produits textiles
mécanographe: opérateur de saisie
dessiner basket, dessiner chaussure, designer basket: designer, styliste
parking, gardien parking: voiturier, agent de prévention et de sécurité
nettoyer hôtel, nettoyage hôtel, ménage hôtel, femme ménage hôtel: employé d’étage
retraite, compléter retraite, après retraite: assistant de vie aux familles, surveillant en milieu scolaire, gardien d’immeuble
travailler soir, travail soir: serveur en restauration, agent de propreté de locaux, agent de prévention et de sécurité
manutention: manutentionnaire, préparateur de commandes, cariste
dactylo, sténo, sténodactylo, dactylographe, secrétaire dactylo: secrétaire, opérateur de saisie
speaker, speakerine: présentateur journaliste, animateur d’antenne
pointeau: gestionnaire paie, assistant ressources humaines
contremaître, agent maîtrise usine: chef d’équipe en industrie, responsable d’îlot de production
vrp, représentant, représentant commerce, démarcheur: technico-commercial, attaché commercial, conseiller commercial auprès des particuliers
demoiselle téléphone, opératrice téléphone: standardiste
femme service, bonne, bonne faire, boniche: employé familial, agent de propreté de locaux
vendeuse grand magasin, calicot: vendeur en prêt-à-porter
midinette, petite main, cousette: couturier
repasseuse, blanchisseuse: repasseur, blanchisseur industriel
nourrice, nounou: assistant maternel
infirmière major, surveillante générale: cadre de santé d’unité de soins ou de service paramédical
surgé, surveillant général: conseiller principal d’éducation
maître auxiliaire, maître école, instit: professeur des écoles
préposé, préposé poste: facteur
garde champêtre: policier municipal, garde champêtre
chauffeur maître: chauffeur de direction
tourneur, fraiseur, ajusteur: tourneur-fraiseur, ajusteur-monteur
commis office, avocat commis office: avocat
chasseur tête: chargé de recrutement
agent joueur foot: agent de talent
profileur, profileuse, criminologue: psychologue, technicien en investigation criminelle
police scientifique, expert miami: technicien en investigation criminelle
pilote course, pilote formule 1, pilote rallye: sportif professionnel
bras droit: assistant de direction, secrétaire général
chef rang: chef de rang, serveur en restauration
adv: assistant administration des ventes
sav: technicien de maintenance en appareils électroménagers, assistant service clients
hse, qhse, qse: animateur en hygiène sécurité environnement, technicien en hygiène, sécurité, environnement industriel
amp, avs, aes: accompagnant éducatif et social
ide, idel: infirmier en soins généraux
ash: agent de service hospitalier
asd: aide-soignant
cip: conseiller en insertion professionnelle
cesf: conseiller en économie sociale et familiale
tisf: technicien d’intervention sociale et familiale
eje: éducateur de jeunes enfants
ejs, bpjeps, bafa: animateur jeunesse, éducateur sportif
atsem: agent territorial spécialisé des écoles maternelles
daf, raf: directeur des services administratifs et financiers
dsi, rssi: directeur des systèmes d’information, responsable de la sécurité des systèmes d’information
dg, pdg: dirigeant d’entreprise privée
spl, pl, super lourd: conducteur de poids lourd, conducteur de véhicules super lourds
cuisto, second cuisine: cuisinier, chef de cuisine
`;
