// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Written by `npm run generate:elements`, from packages/elements/registry.mjs.
import type { ElementDescription } from './element-description.js';

/** The elements, in the order of menus. */
export const ELEMENTS: Readonly<Record<string, ElementDescription>> = {
  'training-finder': {
    title: 'Chercher une formation',
    summary: 'chercher une formation : filtres, carte, détail',
    use: 'Pour une page « Se former » : on y cherche par métier, par ville, par date. Une commune, une branche ou un lycée peut la remplir d’avance.',
    group: 'training',
  },
  'training-card': {
    title: 'Une formation',
    summary: 'une formation, ses rentrées, ce que deviennent les sortants',
    use: 'Pour la page d’une formation, ou dans un article qui en parle.',
    group: 'training',
    needs: 'training',
  },
  'job-card': {
    title: 'Un métier',
    summary: 'un métier : ce que l’on y fait, comment y entrer, s’il recrute',
    use: 'Pour la page d’un métier, ou dans la colonne d’un article. Avec compare, deux ou trois métiers côte à côte.',
    group: 'job',
    needs: 'job',
  },
  'job-explorer': {
    title: 'Chercher un métier',
    summary: 'chercher un métier, par secteur, par ce que l’on aime',
    use: 'Pour une page « Les métiers » : chaque métier s’ouvre sur place, deux ou trois se comparent.',
    group: 'job',
  },
  'tension-indicator': {
    title: 'La difficulté à recruter',
    summary: 'la difficulté à recruter dans un métier',
    use: 'Pour une phrase, un badge, un classement ou une carte : ce que vivent les employeurs, avec son année.',
    group: 'job',
    needs: 'job',
  },
  'mixed-jobs-prompt': {
    title: 'La part des femmes, à deviner',
    summary: 'deviner la part des femmes dans un métier',
    use: 'Pour un cours, un forum, une page sur l’égalité : une question, puis le chiffre et ce qu’il veut dire.',
    group: 'job',
    needs: 'job',
  },
  'indicator-board': {
    title: 'Le tableau de bord d’un territoire',
    summary: 'le tableau de bord d’un territoire',
    use: 'Pour la page d’un territoire ou d’un plan : la population, l’emploi, le chômage, la formation.',
    group: 'figures',
    namedBy: 'measure',
  },
  'commitment-tracker': {
    title: 'L’avancement du contrat',
    summary: 'l’avancement du contrat',
    use: 'Pour rendre compte d’un contrat ou d’un plan : ce qui est publié, et ce que personne n’a dit.',
    group: 'figures',
  },
  'resource-finder': {
    title: 'Qui peut aider',
    summary: 'qui peut aider, près d’un lieu',
    use: 'Pour une page « Nous contacter » ou « Être aidé ou aidée » : lieux, aides et dispositifs, ouverts d’abord.',
    group: 'help',
  },
  'directory-contacts': {
    title: 'Qui voir',
    summary: 'qui voir, pour chaque dispositif et chaque public',
    use: 'Pour qui oriente : un tableau des dispositifs, avec un contact pour chaque public, et ceux qui n’en ont pas.',
    group: 'help',
  },
  'directory-coverage': {
    title: 'Où il n’y a personne',
    summary: 'les territoires où personne n’aide',
    use: 'Pour décider où ouvrir un lieu : les communes sans personne près d’elles, en nombre d’habitants.',
    group: 'help',
  },
  'event-agenda': {
    title: 'L’agenda',
    summary: 'l’agenda des événements, près d’un lieu',
    use: 'Pour une page « Agenda » : portes ouvertes, salons et ateliers, semaine après semaine.',
    group: 'help',
  },
  'placement-finder': {
    title: 'Où essayer un métier',
    summary: 'où essayer un métier, près d’un lieu',
    use: 'Pour une page « Stages » : les lieux d’accueil, les entreprises qui accueillent, les personnes à rencontrer.',
    group: 'help',
  },
  'project-list': {
    title: 'Les projets en cours',
    summary: 'les projets en cours et leurs résultats',
    use: 'Pour présenter ce qui a été essayé, ce qui a marché ou non, et recevoir d’autres projets.',
    group: 'help',
  },
  'saved-items': {
    title: 'Mon dossier',
    summary: 'le dossier de la personne, gardé sur son appareil',
    use: 'Pour une page « Mon dossier » : ce que la personne garde, ses notes, ses dates. Rien n’est envoyé.',
    group: 'help',
  },
  'provider-card': {
    title: 'Un établissement',
    summary: 'un établissement, ses formations, ses portes ouvertes, comment le joindre',
    use: 'Pour le site d’un lycée, d’un CFA ou d’un organisme, qui montre ce qu’il propose.',
    group: 'training',
    needs: 'provider',
  },
};
