// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Transversal skills as written in ROME, and in plain French, one per line. */
const LINES = `
Faire preuve de rigueur et de précision = Travailler avec soin et précision
Avoir l’esprit d’équipe = Travailler en équipe
Organiser son travail selon les priorités et les objectifs = Organiser son travail
Faire preuve d’autonomie = Travailler sans aide
Respecter les règles de Qualité, Hygiène, Sécurité, Santé et Environnement (QHSSE) = Respecter les règles d’hygiène et de sécurité
Communiquer à l’oral en milieu professionnel = Parler clairement au travail
Être à l’écoute, faire preuve d’empathie = Écouter et comprendre les autres
Utiliser les outils numériques = Utiliser un ordinateur ou une tablette
Respecter des règles, des consignes, normes et procédures opérationnelles = Suivre des consignes
Utiliser des logiciels spécifiques = Utiliser des logiciels de métier
Faire preuve de réactivité = Réagir vite
Être force de proposition = Proposer des idées
Collecter et analyser des données, des informations = Chercher et trier des informations
Rendre compte de son activité = Dire où en est son travail
Relayer de l’information = Transmettre une information
Analyser, exploiter, structurer des données = Travailler avec des données
Être ouvert aux changements = S’adapter aux changements
Alerter, demander un appui ou un arbitrage = Demander de l’aide au bon moment
Expliquer et faire respecter les règles et procédures = Expliquer des règles et les faire respecter
Favoriser l’entente, la collaboration = Aider les autres à bien s’entendre
Mettre à jour un dossier, une base de données = Mettre à jour un dossier
Adapter et optimiser sa pratique au contexte et aux risques professionnels (gestes, postures, ergonomie) = Travailler sans se blesser
Renseigner, mettre à jour une documentation technique = Remplir des documents techniques
Participer à un projet pluridisciplinaire = Travailler avec d’autres métiers
Préparer et animer une réunion, un groupe de travail, un atelier = Animer une réunion ou un atelier
Respecter la confidentialité des informations = Garder un secret
Contrôler la conformité des données = Vérifier des données
Faire preuve de créativité, d’inventivité = Avoir des idées nouvelles
Travailler en groupe, en réseau = Travailler avec beaucoup de monde
Avoir le sens du service = Aimer rendre service
Sensibiliser un public = Faire comprendre un sujet à un public
Actualiser régulièrement ses connaissances = Apprendre tout au long de sa vie
Faire preuve de leadership = Entraîner une équipe
Réaliser une veille documentaire = Suivre l’actualité de son domaine
Structurer, synthétiser des informations = Résumer des informations
Faire preuve d’agilité dans son action selon les contextes = S’adapter à chaque situation
Développer et gérer des relations interpersonnelles = Créer de bonnes relations
Gérer une situation conflictuelle = Calmer un conflit
Organiser le partage et la capitalisation de l’information = Partager ce que l’on sait
Gérer une base documentaire = Classer des documents
Parler une ou plusieurs langues étrangères = Parler une langue étrangère
Faire preuve de contrôle de soi = Garder son calme
Promouvoir une proposition, un projet = Défendre un projet
Mettre en œuvre des actions de communication = Faire connaître une activité
Évaluer une situation à risques = Repérer un danger
Organiser et développer son réseau professionnel = Se faire connaître des professionnels
Convaincre, négocier = Convaincre et négocier
Comprendre et respecter les règles de vie collective = Respecter les règles de vie en groupe
Faire preuve de persévérance = Ne pas abandonner
Communiquer à l’écrit de façon appropriée = Écrire clairement
Informer, accompagner un patient = Accompagner un patient
Faire preuve de curiosité, d’ouverture d’esprit = Avoir de la curiosité
Écrire une ou plusieurs langues étrangères = Écrire une langue étrangère
Évaluer le résultat de ses actions = Juger son propre travail
Inspirer, donner du sens = Donner envie aux autres
Faire preuve de sens des responsabilités = Être responsable
Prendre la parole en public = Parler en public
Construire et adapter son parcours professionnel = Choisir son parcours
Mobiliser sa concentration tout au long d’un processus = Se concentrer longtemps
Corriger et mettre en forme un document = Corriger et présenter un texte
Numériser des documents, médias ou supports techniques = Numériser des documents
Valoriser ses compétences, son parcours, son expertise = Parler de ce que l’on sait faire
Travailler, interagir à distance = Travailler à distance
Mémoriser des informations = Retenir des informations
Réaliser un retour d’expériences = Tirer les leçons d’une expérience
Analyser et traiter l’information à des fins d’anticipation = Prévoir ce qui va arriver
Identifier ses axes de progrès = Savoir où l’on doit progresser
Comprendre et savoir exprimer ses émotions = Comprendre et dire ses émotions
`;

/** Folds a text: ROME uses both apostrophes, and some double spaces. */
const fold = (text: string): string => text.replaceAll('’', "'").replace(/\s+/g, ' ').trim().toLowerCase();

const PLAIN = new Map(
  LINES.trim()
    .split('\n')
    .map(line => line.split(' = ', 2) as [string, string])
    .map(([skill, plain]) => [fold(skill), plain]),
);

/** Returns a transversal skill in plain French; unchanged when it is not in the table. */
export function plainSkill(skill: string): string {
  return PLAIN.get(fold(skill)) ?? skill;
}
