// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * What people ask a site that is not the name of something: an intent, then the phrases that mean it. The words of a phrase may stand in
 * any order, among others; a phrase that ends with `+` is followed by what it is about ("salaire +": "salaire infirmière"); one that
 * ends with `!` means nothing else, whatever stands beside it ("vae!": "vae aide-soignante").
 */
export const INTENT_LINES = `
no-idea: sais pas quoi faire, savoir quoi faire, quoi faire plus tard, quel métier choisir, quel métier fait pour moi, quel métier pour moi, pas idée métier, aucune idée métier, aucune idée, pas idée, trouver voie, trouver métier, suis perdu, test orientation, bilan orientation, hésite métier, choisir métier, aider choisir, quel boulot, sais pas
compare: comparer métier, comparer deux métiers, comparer salaire, différence entre métiers, hésite entre
no-diploma: sans diplôme!, pas diplôme!, aucun diplôme!, sans bac, pas bac, sans brevet!, pas brevet!, sans qualification!, pas qualifié, sans expérience, aucune expérience, sans étude, pas étude, débutant accepté, débutant sans
no-place: refusé partout, refus partout, refusé parcoursup, refusé lycée, pas accepté, pas affecté, sans affectation, pas de place, aucun lycée, pas lycée, pas trouvé lycée, pas d’affectation
broken-apprenticeship: rupture contrat apprentissage, contrat apprentissage rompu, contrat apprentissage cassé, rupture apprentissage, perdu apprentissage, perdu patron, patron viré, fin apprentissage, casser contrat, contrat cassé
paid-licence: permis poids lourd payé, payer permis poids lourd, financer permis poids lourd, permis poids lourd gratuit, permis camion payé, permis bus payé, aide permis poids lourd
part-time-training: formation temps partiel, formation mi temps, se former temps partiel
failed-exam: raté bac, raté brevet, raté examen, rater bac, pas eu bac, pas eu brevet, redoubler, redoublement, échoué bac
school-list: lycée, lycée pro, lycée professionnel, lycée général, quel lycée, liste lycée, lycée près, internat
after-third: après 3e, après troisième, après collège, fin 3e, orientation 3e, orientation troisième, seconde générale, seconde pro, seconde professionnelle, classe troisième
after-bac: après bac, parcoursup, après terminale, après bac pro, après bac général, après bac techno, étude supérieure, étude après bac, quoi faire bac
after-sti2d: après bac sti2d, après sti2d, après terminale sti2d, étude après sti2d
student-change: arrêter fac, arrêter licence, changer licence, changer fac, quitter université, réorientation étudiant, réorientation licence, raté année fac, étudiant perdu
dropout: arrêté école, arrêter école, quitter école, quitter lycée, arrêter lycée, arrêter cours, plus école, décrochage, décrochage scolaire, décrochage!, décrocheur!, déscolarisé!, plus rien ans, viré lycée, viré école, exclu lycée, plus envie école, plus envie cours, reprendre école
lost-job: licencié!, licenciement!, perdu travail, perdu emploi, perdu boulot, perdu job, viré travail, virer, chômage, chômeur, demandeur emploi, pôle emploi, france travail, inscrire chômage, cherche emploi, recherche emploi, fin contrat
long-unemployed: chômeur longtemps, chômage longtemps, sans emploi longtemps, longue durée, chômeur an, chômage an, chômeur depuis
income-support: rsa!, touche rsa, bénéficiaire rsa, minima sociaux, revenu solidarité
back-to-work: reprendre travail, reprendre emploi, reprendre activité, retravailler, retour emploi, retour travail, congé parental, femme foyer, mère foyer, père foyer, parent foyer, après enfants
back-to-study: reprendre étude, reprendre formation, reprise étude, reprise formation, retour étude, formation adulte, cours adulte, formation continue, retourner école
youth-contract: service civique!, école deuxième chance!, e2c!, epide!, garantie jeunes!, contrat engagement jeune!, cej
after-prison: sortir prison!, sortant prison!, sortie prison!, après prison!, casier judiciaire!, bracelet électronique!
career-change: changer métier, changer travail, changer boulot, changer vie, reconversion, reconvertir, marre travail, marre boulot, marre métier, bilan compétence, évoluer travail, burn out, conseil évolution professionnelle
senior: plus 50 ans, après 50 ans, 50 ans, 55 ans, 60 ans, senior, trop vieux, trop âgé
hiring: métier recrute, métier recrutent, secteur recrute, secteur recrutent, qui recrute, qui embauche, métier tension, métier embauche, tension, où travail, où boulot, trouver travail vite, manque main oeuvre
student-job: job été, job étudiant, petit boulot, travail étudiant, boulot étudiant, emploi saisonnier, job vacances
own-business: créer entreprise, monter entreprise, monter boîte, auto entrepreneur, autoentrepreneur, micro entreprise, mettre compte
employer: recruter apprenti, recruter salarié, recruter quelqu’un, embaucher apprenti, embaucher quelqu’un, embaucher salarié, suis employeur, trouver candidat, accueillir stagiaire, suis chef entreprise
health: mal dos!, mal genou, mal épaule, peux plus porter, plus porter, problème santé, problème dos, inapte!, inaptitude!, arrêt maladie, accident travail, maladie professionnelle!, plus travailler maladie, dépression, cancer
disability: handicap, handicapé, situation handicap, rqth!, mdph!, fauteuil, fauteuil roulant!, accessible, accessible fauteuil, accessible handicapé, sourd!, malentendant!, aveugle!, malvoyant!, dyslexie!, dyslexique!, dyspraxique!, dys!, autiste!, autisme!, mobilité réduite, esat, ulis
mobility: pas permis, sans permis, aide permis, passer permis conduire, permis conduire, payer permis, pas voiture, sans voiture, pas moyen transport, transport travail, aller travail, déplacer travail, mobilité
housing: logement, sans logement, pas logement, trouver logement, logement jeune, logement maman, logement mère, logement étudiant, logement apprenti, chambre étudiant, cherche logement, loger, hébergement, foyer jeune, foyer jeune travailleur, appartement, dors dehors!, sans abri!, sdf!, aide loyer
childcare: crèche, faire garder enfant, garder enfant pendant, garde enfant, mode garde, garde bébé, garde enfant seul, mère seule, maman seule, parent isolé, seul bébé, seul enfant, enceinte!
money: payer formation, paye formation, financer formation, financement formation, aide financière, cpf!, compte personnel formation!, bourse, bourse étude, pas argent, formation gratuite, formation rémunérée, combien coûte formation, prix formation, payé pendant formation, payé pendant étude, rémunéré pendant formation, salaire pendant formation
digital: pas ordinateur, pas internet, aide internet, aide ordinateur, utiliser ordinateur, apprendre ordinateur, démarche internet, connaît rien ordinateur, débutant ordinateur, débutant informatique
literacy: sais pas lire, pas lire, mal lire, apprendre lire, apprendre écrire, lire écrire, illettrisme!, illettré!, savoir lire
newcomer: réfugié!, demandeur asile!, sans papiers!, titre séjour!, étranger france, arrive france, nouveau france, diplôme étranger!, français étranger, reconnaître diplôme, cours français, apprendre français, parler français, parle pas français, fle!, ukrainien!, migrant!
listening: harcèlement, harcelé, parler quelqu’un, parler conseiller, voir conseiller, rendez-vous conseiller, rencontrer conseiller, conseiller orientation, psychologue éducation nationale, idée noire, mal être, pas bien, besoin aide, seul monde
parent: mon fils, mon enfant, ma fille, orientation fils, orientation fille, orientation enfant, maman lycéen, maman collégien, papa lycéen, parent élève, suis maman, suis papa
apprenticeship: alternance, apprentissage, apprenti, cfa, contrat pro, contrat professionnalisation, contrat apprentissage, patron apprentissage, patron alternance, employeur alternance, entreprise alternance, maître apprentissage
placement: stage, stage 3e, stage troisième, cherche stage, trouver stage, stage découverte, immersion, immersion entreprise, pmsmp, essayer métier, découvrir métier
remote: distance, formation distance, formation ligne, cours ligne, cours distance, correspondance, cours correspondance, chez moi formation, cned
evening: cours soir, formation soir, formation week-end, soir après travail
validation: vae!, valider expérience!, valider acquis!, validation acquis!, faire reconnaître expérience
events: porte ouverte, salon étudiant, salon orientation, salon métier, forum métier, forum emploi, job dating, journée porte ouverte, agenda
words: que veut dire, veut dire, ça veut dire, sigle, signifie, acronyme, définition
class: pour classe, jeu classe, quiz classe, professeur principal, prof principal, séance classe, séance orientation, mes élèves, activité élève
easy: facile lire, falc, lecture facile, lire facilement
folder: mon dossier, mes favoris, ma liste, formation gardée, métier gardé
heavy-vehicle: permis poids lourd, poids lourd permis, permis c, permis ce, permis bus, permis car, permis camion, permis transport, fimo, conduire camion
apprentice-pay: salaire apprenti!, salaire apprentissage!, salaire alternance!, salaire alternant!, paye apprenti!, gagne apprenti!, gagner apprenti!, rémunération apprenti!, combien apprenti
apprenticeship-about: apprentissage +, alternance +, contrat pro +
pay: salaire +, salaire d’un +, paye +, paie +, rémunération +, combien gagne +, combien gagner +, gagne combien +, combien paye +, combien touche +
trainings-about: formation +, formations +, cours +, apprendre +, étudier +, étude +, diplôme de +, se former +
wish: travailler avec +, travailler dans +, travailler dehors, travailler nuit, travail nuit, métier nuit, travailler seul, travail seul, travail équipe, travail extérieur, travailler extérieur, travailler équipe, travailler chez moi, travail bien payé, métier bien payé, métier payé, métier où +, métier avec +, bosser avec +, aider gens, métier dehors, métier passion, travail dehors, métier manuel, travail manuel, télétravail, temps partiel, mi temps
`;
