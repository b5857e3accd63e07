// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { ExampleTraining } from './facts.js';
import type { Random } from './random.js';

const SKILLS = [
  'Préparer son poste de travail et ses outils',
  'Appliquer les règles d’hygiène et de sécurité',
  'Lire un plan, une fiche technique ou une consigne',
  'Organiser son travail dans le temps imparti',
  'Contrôler la qualité du travail réalisé',
  'Accueillir et renseigner le public',
  'Rendre compte à son équipe',
  'Utiliser les outils numériques du métier',
  'Réduire les déchets et la consommation d’énergie',
  'Gérer les stocks et les approvisionnements',
  'Repérer une anomalie et y remédier',
  'Travailler en équipe et transmettre les informations',
];
const GENERAL = [
  'Français, histoire et géographie',
  'Mathématiques et sciences',
  'Anglais professionnel',
  'Prévention, santé, environnement',
  'Connaissance de l’entreprise',
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

/** Plain text, or escaped HTML in one offer out of five, as in the exports of producers. */
export function makeTexts(training: ExampleTraining, random: Random): ExampleTexts {
  const skills = sample(SKILLS, random.between(4, 8), random);
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
  const taken: string[] = [];
  while (taken.length < count && left.length > 0) taken.push(...left.splice(random.between(0, left.length - 1), 1));
  return taken;
}
