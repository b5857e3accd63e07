// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Part of `JOB_TASKS` about people: care, children and school, selling, cleaning, safety, office, digital, arts, sport
 * and travel.
 */
export const JOB_CARE_TASKS = `
soigner gens, soigner malade, soigner personne, soigner: infirmier, aide-soignant, médecin généraliste
soigner enfant, soigner bébé, docteur enfant, médecin enfant: pédiatre, puériculteur
soigner vieux, médecin vieux: gériatre, aide-soignant
soigner dent, dent: dentiste, assistant dentaire
soigner œil, œil: ophtalmologue, opticien, orthoptiste
soigner peau: dermatologue
soigner dos, soigner muscle, rééduquer: kinésithérapeute, ostéopathe
soigner pied, pied: pédicure-podologue
soigner sportif, médecin sport: médecin du sport, kinésithérapeute
soigner tête, soigner esprit, écouter gens, écouter problème, aider gens parler, comprendre gens: psychologue, psychiatre
opérer, opérer gens, faire opération, bloc opératoire: chirurgien, infirmier de bloc opératoire
endormir gens, endormir patient, anesthésie: médecin anesthésiste réanimateur, infirmier anesthésiste
faire piqûre, prise sang, faire prise sang: infirmier, technicien de laboratoires d’analyses médicales
faire radio hôpital, faire scanner, faire irm: manipulateur d’électroradiologie médicale
travailler hôpital, hôpital, travailler clinique: aide-soignant, infirmier, agent de service hospitalier, brancardier
travailler urgence, urgence: médecin urgentiste, infirmier, ambulancier
travailler ehpad, travailler maison retraite, ehpad, maison retraite: aide-soignant, accompagnant éducatif et social, agent de service hospitalier
travailler pharmacie: préparateur en pharmacie, pharmacien
préparer médicament, vendre médicament: préparateur en pharmacie, pharmacien
autopsie, mort criminelle: médecin légiste
accoucher, aider accoucher, mettre bébé monde, faire naître bébé: homme sage-femme
sauver vie, sauver gens: sapeur-pompier, ambulancier, médecin urgentiste, secouriste
occuper vieux, occuper personne âgée, aider personne âgée, aider vieux, garder vieux, garder personne âgée, accompagner personne âgée, personne âgée, vieux, senior, papi, mamie, aider vieux maison: aide-soignant, assistant de vie dépendance, assistant de vie aux familles
occuper handicapé, aider handicapé, accompagner handicapé, aider personne handicapée, handicapé, handicap, enfant handicapé, autisme, autiste: accompagnant éducatif et social, accompagnant des élèves en situation de handicap, éducateur spécialisé, moniteur éducateur
occuper malade, garder malade, compagnie malade, tenir compagnie: assistant de vie dépendance, assistant de vie aux familles, aide-soignant
dame compagnie: assistant de vie aux familles, employé familial
aider gens, aider autre, aider personne, être utile, métier utile: assistant social, éducateur spécialisé, assistant de vie aux familles, aide-soignant
aider sans abri, aider sdf, aider pauvre, aider réfugié, aider migrant, aider famille, aider femme battue, sans abri, sdf: assistant social, agent d’accueil social, médiateur social
aider chômeur, aider trouver travail, aider trouver emploi, conseiller pôle emploi, conseiller france travail: conseiller en insertion professionnelle
aider jeune difficulté, aider jeune, travailler jeune difficulté, jeune délinquant, jeune difficulté: éducateur spécialisé, éducateur de la protection judiciaire de la jeunesse, moniteur éducateur
aider drogué, aider alcoolique, drogue, addiction: éducateur spécialisé, assistant social, psychologue
défendre femme, défendre victime, aider victime: juriste, assistant social
faire humanitaire, humanitaire, ong, médecin sans frontière: assistant social, chargé de développement social, infirmier
garder enfant, garder bébé, occuper enfant, occuper bébé, travailler bébé, travailler petit, aimer enfant, adorer enfant, métier enfance, petite enfance, métier petite enfance, bébé, nourrisson: auxiliaire de puériculture, éducateur de jeunes enfants, assistant maternel, garde d’enfant
travailler crèche, crèche: auxiliaire de puériculture, éducateur de jeunes enfants, responsable de structure multi accueil petite enfance
diriger crèche, directeur crèche, ouvrir crèche: responsable de structure multi accueil petite enfance
travailler maternelle, dame maternelle, dame école, dame école maternelle, aider maîtresse: agent territorial spécialisé des écoles maternelles
travailler école: professeur des écoles, accompagnant des élèves en situation de handicap, agent territorial spécialisé des écoles maternelles
travailler ado, travailler adolescent, travailler jeune, occuper ado, ado: animateur jeunesse, éducateur spécialisé, surveillant en milieu scolaire
surveiller école, surveiller collège, surveiller lycée, surveillant collège, surveillant lycée, surveillant école, surveiller élève, surveiller récréation: surveillant en milieu scolaire
surveiller cantine, animer enfant, centre aéré, colonie vacances, colo, périscolaire: animateur jeunesse, animateur de séjour de vacances
surveillant nuit: surveillant de nuit en établissement social, moniteur éducateur, agent de prévention et de sécurité
garder nuit, gardien nuit, veilleur nuit: gardien de nuit, agent de prévention et de sécurité, réceptionniste
enseigner enfant, apprendre enfant, apprendre lire, apprendre lire enfant, faire classe, faire école: professeur des écoles
enseigner ado, enseigner collège, enseigner lycée, prof collège, prof lycée, prof anglais, prof français, prof histoire, prof gym, prof eps, prof sport: professeur de collège et de lycée
enseigner français, enseigner français étranger, apprendre français étranger: professeur de français langue étrangère
enseigner musique, prof piano, prof guitare, prof chant, prof violon: professeur de musique
enseigner danse, prof danse: professeur territorial d’enseignement artistique, danseur
enseigner théâtre, prof théâtre, prof dessin: professeur territorial d’enseignement artistique
enseigner adulte, former gens, former adulte, faire formation, formateur bénévole: formateur
enseigner fac, prof fac, prof université: professeur des universités
enseigner conduite, apprendre conduire, moniteur auto école, auto école: enseignant de la conduite et de la sécurité routière
enseigner, être prof, transmettre: professeur des écoles, professeur de collège et de lycée, formateur
apprendre nager, enseigner natation: maître-nageur sauveteur
donner cours, cours particulier, aide devoir, soutien scolaire: professeur à domicile, professeur en soutien scolaire
orienter jeune, orienter élève: conseiller d’orientation psychologue
vendre maison, vendre appartement, louer appartement: conseiller immobilier
vendre voiture: vendeur automobile
vendre vêtement, vendre chaussure, vendeur chaussure, vendre habit, boutique vêtement: vendeur en prêt-à-porter
vendre parfum, vendre maquillage, parfumerie: vendeur en parfumerie, esthéticien
vendre fleur: fleuriste
vendre pain, vendeur boulangerie, travailler boulangerie: vendeur en boulangerie, boulanger
vendre meuble, vendre canapé: vendeur en équipement de la maison
vendre livre, librairie, tenir librairie: libraire, vendeur de produits culturels et ludiques
vendre téléphone, vendre ordinateur: vendeur en équipement de la maison
vendre sport: vendeur d’articles de sport et loisirs
vendre marché, faire marché: vendeur ambulant
vendre téléphone gens, appeler gens: conseiller clientèle à distance
vendre internet, vendre ligne, e commerce: responsable e-commerce, assistant e-commerce
vendre assurance: conseiller en assurances
vendre porte porte, porte à porte: conseiller vendeur à domicile
vendre antiquité, brocante, vide grenier: brocanteur
tenir magasin, tenir boutique, ouvrir magasin, ouvrir boutique, responsable magasin: responsable de boutique, gérant de magasin d’alimentation générale
tenir tabac, gérant tabac, bureau tabac: gérant de bar-tabac
tenir caisse, encaisser, travailler caisse: hôte de caisse
ranger rayon, remplir rayon, mettre rayon, travailler supermarché, supermarché, grande surface, travailler grande surface: employé de rayon libre-service, hôte de caisse, manager de rayon
travailler magasin, travailler boutique: vendeur en prêt-à-porter, employé de rayon libre-service, responsable de boutique
accueillir gens, accueillir client, accueillir visiteur, répondre téléphone: chargé d’accueil, standardiste, réceptionniste
accueillir touriste: agent d’accueil touristique, guide-conférencier
travailler hôtel: réceptionniste, employé d’étage, employé d’hôtel
porter bagage, porteur bagage, porter valise, bagage: bagagiste
faire chambre, nettoyer chambre, faire lit: employé d’étage
nettoyer bureau, nettoyer local, nettoyer sol, laver sol, passer balai, faire ménage entreprise: agent de propreté de locaux
nettoyer maison, faire ménage, ménage maison, ménage chez gens, aide ménager, bonne, bonne tout faire, bonne à tout faire: employé familial, agent de propreté de locaux
nettoyer rue, balayer rue, balayeur: agent de propreté urbaine
nettoyer vitre, laver vitre, laver carreau: laveur de vitres
nettoyer usine, nettoyer machine: agent de nettoyage industriel
nettoyer voiture, laver voiture: préparateur de véhicules automobiles
laver linge, repasser, faire repassage: employé de pressing, repasseur, blanchisseur industriel
ramasser poubelle, vider poubelle, ramasser ordure: ripeur
trier déchet, recycler: agent de tri des déchets, agent de déchetterie
tuer rat, tuer cafard, dératiser, désinsectiser: agent de désinsectisation
garder magasin, surveiller magasin, surveiller entrée, garder entrée, videur, boîte nuit: agent de prévention et de sécurité, agent de sécurité événementielle
garder corps, garde corps, garde rapprochée, protéger star, protéger président, bodyguard: agent de protection rapprochée
garder prison, surveiller prison, travailler prison, gardien prison, gardien taulard, taulard: surveillant pénitentiaire
garder immeuble, gardien immeuble: gardien d’immeuble
garder frontière: agent d’administration principal des douanes, inspecteur des douanes
transporter argent, transport fonds: convoyeur de fonds
arrêter voleur, arrêter criminel, arrêter bandit, attraper voleur, travailler police, être policier: gardien de la paix, officier de police, agent de la force publique
police scientifique, experts, scène crime, empreinte: technicien en investigation criminelle, médecin légiste
profiler, profileur, profileuse: psychologue, officier de police judiciaire
enquêter, mener enquête, résoudre crime, résoudre meurtre: officier de police judiciaire, enquêteur privé, officier de police
agent secret, espion, services secrets, espionnage, dgse, fbi, cia: agent de renseignement, officier de police, agent de la force publique
gign, raid, bac police, crs: gardien de compagnie républicaine de sécurité, agent de la force publique
éteindre feu, éteindre incendie: sapeur-pompier
engager armée, entrer armée, travailler armée, faire guerre, défendre pays, militaire carrière, légion: =soldat, combattant en milieu terrestre, officier des forces armées
désamorcer bombe, démineur, déminage: opérateur en pyrotechnie militaire
défendre gens, défendre tribunal, défendre justice, plaider: avocat, juriste
juger, juger gens, envoyer prison: juge
travailler tribunal, tribunal, travailler justice: juge, greffier, avocat
faire loi, travailler loi, droit: juriste, avocat
travailler mairie, mairie: agent administratif, secrétaire de mairie, chargé d’accueil
travailler bureau, métier bureau, travail bureau, travail bureau temps partiel, travail assis, métier assis, travail pas physique: agent administratif, secrétaire, comptable, chargé d’accueil
taper ordinateur, taper texte, taper lettre, dactylo, sténodactylo: opérateur de saisie, secrétaire
faire papier, classer papier, remplir dossier, remplir papier: agent administratif, secrétaire
faire compte, tenir compte, tenir comptabilité, manipuler chiffre, aimer chiffre, chiffre: comptable, contrôleur de gestion, data analyst
faire paie, faire fiche paie, faire salaire: gestionnaire paie
recruter gens, embaucher gens, embaucher: chargé de recrutement, assistant ressources humaines
boîte intérim, agence intérim, travailler agence intérim: chargé d’emploi en entreprise de travail temporaire
gagner argent, gagner beaucoup argent, devenir riche, être riche, millionnaire, faire argent, argent vite, bien payer, salaire élevé: trader, dirigeant d’entreprise privée, conseiller immobilier, pilote de ligne
gérer argent, placer argent, conseiller argent, prêter argent, travailler banque: conseiller de clientèle bancaire, conseiller en gestion de patrimoine
jouer bourse, bourse, trading: trader
être chef, être patron, être boss, diriger entreprise, créer entreprise, monter entreprise, monter boîte, mettre compte: dirigeant d’entreprise privée, responsable de petite ou moyenne entreprise
commander équipe, gérer équipe, diriger équipe, manager équipe, management: manager de proximité, chef d’équipe en industrie
changer monde, être président, faire politique, politique: chargé de mission développement territorial, journaliste, préfet
travailler maison, travailler chez, travailler chez moi, travailler distance, travail domicile: développeur informatique, traducteur, comptable, conseiller clientèle à distance
travailler nuit, travail nuit: agent de prévention et de sécurité, aide-soignant, infirmier, boulanger
travailler dehors, travailler extérieur, travailler plein air, métier dehors, pas bureau, dehors: jardinier paysagiste, agent d’entretien des espaces verts, maçon, exploitant agricole
travailler ordinateur, aimer ordinateur, aimer informatique, métier informatique, travailler informatique, informatique: développeur informatique, technicien de maintenance en informatique, administrateur de systèmes d’information
créer site, faire site, site internet, faire site web: développeur web, web designer
créer application, faire application, coder, programmer, faire code, faire programme: développeur informatique, développeur web, développeur logiciel ou d’application
créer jeu, créer jeu vidéo, faire jeu vidéo, inventer jeu: concepteur de jeux vidéo, développeur - jeux vidéo, chef de projet jeux vidéo
jouer jeu vidéo, jouer jeu, gamer, esport, testeur jeu: concepteur de jeux vidéo, game master, développeur - jeux vidéo
protéger donnée, lutter pirate, pirater, hacker, hackeur: analyste en cybersécurité, pentesteur, expert en cybersécurité
`;
