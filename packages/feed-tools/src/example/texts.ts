// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { ExampleTraining } from './facts.js';
import type { Random } from './random.js';

/** Skills taught in each domain, whatever the job: an example must not teach carers to sell. */
const SKILLS: Readonly<Record<string, readonly string[]>> = {
  'Agriculture et espaces verts': [
    'Entretenir des plantes ou soigner des animaux selon la saison',
    'Conduire et entretenir le matériel agricole',
    'Protéger les sols, l’eau et la biodiversité',
    'Suivre les cultures ou les élevages et noter ses observations',
    'Travailler dehors en sécurité',
    'Reconnaître les végétaux et leurs maladies',
  ],
  'Alimentation, restauration, tourisme': [
    'Appliquer les règles d’hygiène alimentaire',
    'Préparer et présenter des produits ou des plats',
    'Accueillir des clients et répondre à leurs demandes',
    'Contrôler la fraîcheur et la conservation des produits',
    'Organiser le service aux heures de pointe',
    'Limiter le gaspillage alimentaire',
  ],
  'Bâtiment et travaux publics': [
    'Lire un plan de chantier',
    'Préparer et sécuriser une zone de travaux',
    'Choisir les matériaux et les mettre en œuvre',
    'Contrôler les niveaux, les aplombs et les dimensions',
    'Trier les déchets du chantier',
    'Se coordonner avec les autres corps de métier',
  ],
  'Commerce et vente': [
    'Conseiller un client et conclure une vente',
    'Gérer les stocks et les commandes',
    'Mettre en valeur les produits en rayon ou en ligne',
    'Tenir une caisse',
    'Suivre ses ventes et ses marges',
    'Traiter une réclamation',
  ],
  'Enseignement, sport, animation': [
    'Préparer une séance adaptée au groupe',
    'Encadrer un groupe en sécurité',
    'Observer les progrès de chaque personne',
    'Animer une activité ou un échange',
    'Travailler avec les familles et les partenaires',
  ],
  'Environnement, propreté, sécurité': [
    'Évaluer les risques d’un site',
    'Appliquer un protocole de nettoyage ou de surveillance',
    'Alerter et porter secours',
    'Rédiger un compte rendu d’intervention',
    'Respecter le cadre légal de l’intervention',
  ],
  'Gestion, banque, immobilier': [
    'Tenir des dossiers et des tableaux de suivi',
    'Enregistrer des opérations comptables',
    'Rédiger des courriers professionnels',
    'Utiliser un logiciel de gestion',
    'Respecter la confidentialité des données',
    'Accueillir au téléphone et au guichet',
  ],
  'Industrie, électricité, maintenance': [
    'Lire un schéma ou une gamme de fabrication',
    'Régler et surveiller une machine ou une installation',
    'Contrôler une pièce ou un circuit avec un appareil de mesure',
    'Repérer une panne et y remédier',
    'Consigner un équipement avant d’intervenir',
    'Tenir à jour le suivi de la maintenance',
  ],
  'Informatique et numérique': [
    'Installer et configurer un poste ou un serveur',
    'Développer et tester un programme',
    'Sécuriser des données et des accès',
    'Documenter ses interventions',
    'Aider des utilisateurs à distance',
  ],
  'Mode, coiffure, esthétique': [
    'Accueillir une personne et comprendre sa demande',
    'Maîtriser les gestes techniques du métier',
    'Choisir les produits, les tissus ou les soins adaptés',
    'Entretenir et désinfecter le matériel',
    'Suivre les tendances et proposer un style',
  ],
  Santé: [
    'Respecter les règles d’hygiène des soins',
    'Accueillir et rassurer une personne et ses proches',
    'Observer une personne et signaler un changement',
    'Transmettre les informations à l’équipe de soins',
    'Respecter le secret professionnel',
    'Prévenir les chutes et les infections',
  ],
  'Social et aide à la personne': [
    'Écouter une personne et respecter ses choix',
    'Accompagner les actes de la vie quotidienne',
    'Construire un projet avec la personne',
    'Connaître les droits et les aides',
    'Travailler avec une équipe pluridisciplinaire',
    'Prévenir la maltraitance',
  ],
  'Transport et logistique': [
    'Charger et arrimer en sécurité',
    'Préparer une tournée ou une expédition',
    'Respecter les temps de conduite ou de manutention',
    'Suivre les marchandises avec un logiciel',
    'Contrôler des documents de transport',
  ],
};
const GENERAL = [
  'Français, histoire et géographie',
  'Mathématiques et sciences',
  'Anglais professionnel',
  'Prévention, santé, environnement',
  'Connaissance du milieu professionnel',
  'Sauveteur secouriste du travail',
  'Accompagnement vers l’emploi',
];
const RHYTHMS = [
  'Temps plein',
  'Temps partiel',
  'Cours du jour',
  'Cours du soir',
  'Continu temps plein, modulaire',
  '-',
];
const RESULTS = ['Obtention de la certification', 'Validation totale ou par blocs de compétences', '-'];

/** Long texts of an example offer. */
export interface ExampleTexts {
  readonly objective: string;
  readonly content: string;
  readonly results: string;
  readonly rhythm: string;
}

/** Makes plain texts, or escaped HTML in one offer out of five, as in the exports of producers. */
export function makeTexts(training: ExampleTraining, random: Random): ExampleTexts {
  const skills = sample(SKILLS[training.domain] ?? [], random.between(4, 6), random);
  const general = sample(GENERAL, random.between(2, 5), random);
  const aim = `Préparer la certification « ${training.title} » (${training.domain.toLowerCase()}).`;
  if (random.chance(0.2)) {
    const list = (items: readonly string[]): string => `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`;
    return {
      objective: `<p>${aim}</p><p>À l’issue de la formation, la personne saura&nbsp;:</p>${list(skills.slice(0, 4))}`,
      content: `<h3>Enseignement professionnel</h3>${list(skills)}<h3>Enseignement g&eacute;n&eacute;ral</h3>${list(general)}`,
      results: `<p>${random.pick(RESULTS)}</p>`,
      rhythm: random.pick(RHYTHMS),
    };
  }
  return {
    objective: `${aim} ${skills.slice(0, 3).join('. ')}.`,
    content: `Enseignement professionnel :\n${lines(skills)}\nEnseignement général :\n${lines(general)}`,
    results: random.pick(RESULTS),
    rhythm: random.pick(RHYTHMS),
  };
}

function lines(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}

function sample(items: readonly string[], count: number, random: Random): string[] {
  const left = items.slice();
  const usedTexts: string[] = [];
  while (usedTexts.length < count && left.length > 0)
    usedTexts.push(...left.splice(random.between(0, left.length - 1), 1));
  return usedTexts;
}
