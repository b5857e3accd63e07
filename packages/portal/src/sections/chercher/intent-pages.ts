// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { PeopleFilter } from '../../nearby/nearby-files.js';
import { NO_ANSWER } from '../../search/search-file.js';
import type { PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { aidLinks } from '../shared/aids.js';
import { payLinks } from '../shared/apprentice-pay.js';
import {
  AFTER_BAC,
  INDUSTRY,
  SUBJECT,
  aid,
  audience,
  compare,
  domainTrainings,
  entry,
  hiring,
  isInEvening,
  isRemote,
  job,
  jobsSaid,
  language,
  need,
  question,
  section,
  talk,
  tastes,
  trainings,
} from './intent-finders.js';
import type { Finder } from '../je-cherche/page-finders.js';
import { peopleOf } from './intent-people.js';

/** Pages for each intent of the search, the best first. Those that a site lacks are left out. */
const PAGES: Readonly<Record<string, readonly Finder[]>> = {
  'no-idea': [tastes, talk],
  compare: [compare],
  'no-diploma': [
    jobsSaid('Des métiers sans diplôme', 'sans diplôme'),
    audience('sans-solution', 'Sans école ni emploi'),
  ],
  'failed-exam': [audience('lyceen', 'Au lycée : la suite'), audience('sans-solution', 'Sans école ni emploi'), talk],
  'no-place': [
    need('training'),
    audience('collegien', 'Au collège : préparer la suite'),
    audience('sans-solution', 'Sans école ni emploi : qui voir'),
    talk,
  ],
  'no-school-place': [
    question('sans-place-au-lycee'),
    audience('collegien', 'Au collège : préparer la suite'),
    need('training'),
    talk,
  ],
  'refused-after-bac': [
    question('refus-sur-parcoursup'),
    trainings('Les formations en deux ou trois ans après le bac', AFTER_BAC),
    need('training'),
    audience('lyceen', 'Au lycée : après le bac'),
  ],
  'broken-apprenticeship': [aid(/rupture/i), audience('sans-solution', 'Sans école ni emploi : qui voir'), talk],
  'paid-licence': [
    aidLinks,
    need('money'),
    trainings('Se former à la conduite routière', 'formation-query=conducteur+routier'),
  ],
  'part-time-training': [
    trainings('Les formations le soir ou le week-end', 'formation-evening=true', isInEvening),
    trainings('Les formations à distance', 'formation-mode=remote', isRemote),
    need('training'),
    talk,
  ],
  'school-list': [
    trainings('Les formations au lycée ou en école', 'formation-route=school'),
    audience('lyceen', 'Au lycée'),
  ],
  boarding: [
    question('internat'),
    trainings('Les formations au lycée ou en école', 'formation-route=school'),
    audience('lyceen', 'Au lycée'),
  ],
  'after-third': [
    audience('collegien', 'Au collège : préparer la suite'),
    trainings('Les CAP et les bacs pro', 'formation-level=3&formation-level=4'),
  ],
  'vocational-second': [
    question('la-seconde-professionnelle'),
    audience('collegien', 'Au collège : préparer la suite'),
    trainings('Les CAP et les bacs pro', 'formation-level=3&formation-level=4'),
  ],
  'after-bac': [
    trainings('Les formations en deux ou trois ans après le bac', AFTER_BAC),
    audience('lyceen', 'Au lycée : après le bac'),
  ],
  admission: [
    question('est-ce-difficile-d-entrer'),
    trainings('Les formations en deux ou trois ans après le bac', AFTER_BAC),
    talk,
  ],
  // This bac is named after industry: the industrial trainings come before the equally numerous ones in humanities.
  'after-sti2d': [
    domainTrainings('Après un bac STI2D : les formations de l’industrie', INDUSTRY, AFTER_BAC),
    trainings('Les formations en deux ou trois ans après le bac', AFTER_BAC),
    audience('lyceen', 'Au lycée : après le bac'),
  ],
  'student-change': [audience('etudiant', 'En études : changer de voie'), talk],
  'school-change': [audience('lyceen', 'Au lycée : changer de voie'), need('training'), talk],
  dropout: [audience('sans-solution', 'Sans école ni emploi : qui voir'), talk],
  'lost-job': [audience('demandeur-emploi', 'En recherche d’emploi'), need('job')],
  'long-unemployed': [audience('sans-emploi-depuis-longtemps', 'Sans emploi depuis un an')],
  'income-support': [audience('rsa', 'Au RSA : insertion, aides, formations')],
  'back-to-work': [
    question('reprendre-un-travail'),
    audience('demandeur-emploi', 'Reprendre un travail : qui peut aider'),
    need('childcare'),
    jobsSaid('Des métiers à temps partiel', 'temps partiel'),
    talk,
  ],
  'back-to-study': [
    audience('salarie', 'En emploi : reprendre une formation'),
    audience('demandeur-emploi', 'Sans emploi : reprendre une formation'),
    need('training'),
  ],
  'youth-contract': [audience('sans-solution', 'Sans école ni emploi : qui voir'), talk],
  'after-prison': [
    question('apres-la-prison'),
    talk,
    audience('demandeur-emploi', 'En recherche d’emploi'),
    need('job'),
  ],
  'career-change': [audience('salarie', 'En emploi : changer de métier'), tastes],
  'day-work': [audience('salarie', 'En emploi : changer de métier'), need('job'), talk],
  'paid-employee': [
    question('se-former-en-gardant-son-salaire'),
    audience('salarie', 'En emploi : changer de métier'),
    aidLinks,
    need('money'),
  ],
  carer: [question('aider-un-proche'), audience('demandeur-emploi', 'Reprendre un travail : qui peut aider'), talk],
  maternity: [question('enceinte'), need('childcare'), talk],
  volunteering: [question('donner-de-son-temps'), talk],
  moving: [audience('demandeur-emploi', 'Trouver un travail : qui peut aider'), need('housing'), hiring, talk],
  farmer: [question('quitter-la-ferme'), audience('salarie', 'En emploi : changer de métier'), need('listening'), talk],
  artist: [question('artiste-ou-intermittent'), audience('salarie', 'En emploi : changer de métier'), talk],
  'own-account-training': [question('se-former-a-son-compte'), aidLinks, need('business'), talk],
  senior: [audience('senior', 'Après 50 ans')],
  hiring: [hiring],
  'student-job': [jobsSaid('Des métiers pour un job d’été', 'job d’été')],
  'own-business': [need('business'), jobsSaid('Créer son entreprise : des métiers', 'créer mon entreprise'), talk],
  'apprentice-wanted': [
    question('recruter-une-apprentie-ou-un-apprenti'),
    audience('entreprise', 'Une entreprise : recruter, former'),
    payLinks,
  ],
  employer: [audience('entreprise', 'Une entreprise : recruter, former')],
  // The page of the need would start with consultations for children and help for older people.
  health: [
    audience('en-situation-de-handicap', 'Santé ou handicap : qui peut aider'),
    audience('salarie', 'En emploi : changer de métier'),
    need('health'),
  ],
  disability: [
    audience('en-situation-de-handicap', 'En situation de handicap'),
    trainings('Les formations accessibles', 'formation-accessible=true', ({ accessible }) => accessible === true),
  ],
  'disabled-student': [
    question('etudier-avec-un-handicap'),
    audience('en-situation-de-handicap', 'En situation de handicap'),
    audience('etudiant', 'En études'),
  ],
  'work-trouble': [
    question('souffrir-au-travail'),
    need('listening'),
    audience('salarie', 'En emploi : changer de métier'),
    talk,
  ],
  mobility: [need('mobility'), talk],
  housing: [need('housing'), talk],
  childcare: [need('childcare'), talk],
  money: [aidLinks, need('money'), talk],
  'no-phone': [question('sans-telephone'), need('digital'), talk],
  digital: [need('digital'), talk],
  literacy: [need('literacy'), section('facile', 'Le site en facile à lire'), talk],
  'lone-minor': [
    question('mineur-sans-parents-en-france'),
    audience('nouveau-en-france', 'Nouvelle ou nouveau en France'),
    need('literacy'),
  ],
  'foreign-diploma': [
    question('diplome-d-un-autre-pays'),
    audience('nouveau-en-france', 'Nouvelle ou nouveau en France'),
  ],
  newcomer: [audience('nouveau-en-france', 'Nouvelle ou nouveau en France'), need('literacy')],
  'language-course': [
    question('apprendre-une-langue'),
    need('literacy'),
    audience('nouveau-en-france', 'Nouvelle ou nouveau en France'),
  ],
  listening: [need('listening'), talk],
  parent: [audience('parent', 'Parent : aider son enfant à choisir')],
  apprenticeship: [entry('une-alternance', 'Les formations en alternance'), payLinks],
  'no-employer': [
    question('sans-employeur-en-apprentissage'),
    entry('une-alternance', 'Les formations en alternance'),
    payLinks,
  ],
  placement: [
    entry('un-stage', 'Trouver un stage'),
    question('stage-au-college'),
    section('immersions', 'Stages et immersions'),
  ],
  remote: [trainings('Les formations à distance', 'formation-mode=remote', isRemote), talk],
  evening: [
    trainings('Les formations le soir ou le week-end', 'formation-evening=true', isInEvening),
    trainings('Les formations à distance', 'formation-mode=remote', isRemote),
    talk,
  ],
  validation: [
    question('faire-reconnaitre-son-experience'),
    audience('salarie', 'En emploi : faire reconnaître son expérience (VAE)'),
    audience('demandeur-emploi', 'Sans emploi : faire reconnaître son expérience (VAE)'),
    talk,
  ],
  events: [entry('un-evenement', 'Les événements à venir'), section('agenda', 'L’agenda')],
  'job-search-tools': [
    audience('demandeur-emploi', 'En recherche d’emploi : qui peut aider'),
    audience('sans-solution', 'Avant 26 ans : qui peut aider'),
    talk,
  ],
  figures: [entry('des-chiffres', 'Les chiffres, par thème et par lieu'), section('chiffres', 'Tous les chiffres')],
  abroad: [question('travailler-a-l-etranger'), talk, need('job')],
  'return-from-abroad': [
    question('rentrer-de-l-etranger'),
    audience('demandeur-emploi', 'En recherche d’emploi'),
    talk,
  ],
  words: [section('mots', 'Les sigles expliqués')],
  'class-visit': [question('visiter-une-entreprise-avec-une-classe'), section('pour-ma-classe', 'Pour ma classe')],
  class: [section('pour-ma-classe', 'Pour ma classe'), audience('ecolier', 'Pour la classe : les métiers d’une ville')],
  easy: [section('facile', 'Facile à lire')],
  folder: [section('mon-dossier', 'Mon dossier')],
  'heavy-vehicle': [job('N4101'), trainings('Se former à la conduite routière', 'formation-query=conducteur+routier')],
  army: [job('K1701'), talk],
  'leaving-army': [question('quitter-l-armee'), audience('salarie', 'En emploi : changer de métier'), talk],
  'apprentice-pay': [payLinks, aidLinks],
  'apprenticeship-about': [
    trainings(`En apprentissage : ${SUBJECT}`, `formation-query=${SUBJECT}&formation-route=apprenticeship`),
  ],
  'trainings-about': [trainings(`Des formations : ${SUBJECT}`, `formation-query=${SUBJECT}`)],
  wish: [jobsSaid(`Des métiers : ${SUBJECT}`, SUBJECT)],
  cyrillic: [language('uk'), audience('nouveau-en-france', 'Nouvelle ou nouveau en France')],
  arabic: [language('ar'), audience('nouveau-en-france', 'Nouvelle ou nouveau en France')],
  // Text that matches no page: the visitor can still call someone.
  [NO_ANSWER]: [talk],
};

/** Maximum number of pages for an intent in a site. */
const MOST_PAGES = 3;

/** Page that answers an intent; the first one of an intent names who to call about it. */
export interface IntentLink extends PageLink {
  readonly people?: PeopleFilter;
}

/** Pages for each intent that the site can answer. */
export function intentPages(site: Site): Readonly<Record<string, readonly IntentLink[]>> {
  return Object.fromEntries(
    Object.entries(PAGES).flatMap(([intent, finders]) => {
      const links = finders.flatMap(find => find(site));
      const [first, ...otherLinks] = [...new Map(links.map(link => [link.path, link])).values()].slice(0, MOST_PAGES);
      if (!first) return [];
      const people = peopleOf(site, [first, ...otherLinks]);
      return [[intent, [people ? { ...first, people } : first, ...otherLinks]] as const];
    }),
  );
}
