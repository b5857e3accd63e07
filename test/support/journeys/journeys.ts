// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Journeys of twelve people, each with a goal: the same in the three browsers, on the pages of the demo and its real
// data.
import assert from 'node:assert/strict';
import type { Visitor } from './visitor.js';

export interface Journey {
  readonly who: string;
  /** Whether the pages run without scripts. */
  readonly withoutScripts?: true;
  /** Width of the window, in CSS pixels; that of a desktop by default. */
  readonly width?: number;
  go(visitor: Visitor): Promise<void>;
}

const FINDER = '/training-finder.html';
const EXPLORER = '/job-explorer.html';

export const JOURNEYS: readonly Journey[] = [
  {
    who: 'a pupil in 3e goes from a job to what leads there, and comes back step by step',
    async go(pupil) {
      await pupil.goto(EXPLORER);
      await pupil.fill('combobox', 'Quel métier', 'soudeur');
      await pupil.isAt(/metier-query=soudeur/);
      await pupil.press('button', 'Soudeuse');
      await pupil.isAt(/metier-job=soudeur/);
      // Content that loads late pushes down the content below it.
      await pupil.reads('Avec les mêmes savoir-faire');
      await pupil.reads('Les heures du métier');
      await pupil.unfold('Ce métier vous plaît, sauf une chose');
      await pupil.press('button', 'Travailler la nuit');
      await pupil.reads(/métiers? proches? en (a|ont) beaucoup moins/);
      await pupil.press('button', 'Où et quand se former');
      await pupil.press('button', /^(CAP|Bac pro|Titre)/i);
      await pupil.sees('button', 'Retour aux formations');
      await pupil.back();
      await pupil.seesNo('button', 'Retour aux formations');
      await pupil.sees('button', /^(CAP|Bac pro|Titre)/i);
      await pupil.back();
      await pupil.seesNo('heading', 'Ce qu’il faut savoir faire');
      assert.equal(await pupil.valueOf('combobox', 'Quel métier'), 'soudeur', 'the search is lost');
    },
  },
  {
    who: 'someone who reads slowly meets a job in short sentences, hears where it comes from, and comes back',
    async go(reader) {
      await reader.goto('/portail/facile/');
      await reader.press('link', 'Industrie');
      await reader.reads('Soudeu');
      await reader.press('link', 'Tout savoir : Soudeu');
      await reader.isAt(/soudeur/);
      await reader.back();
      await reader.sees('link', 'Tout savoir : Soudeu');
      await reader.back();
      await reader.isAt(/portail\/facile\/$/);
    },
  },
  {
    who: 'a job seeker without a car finds what to say on the telephone, then who helps to come, and is back at the training',
    async go(seeker) {
      await seeker.goto(FINDER);
      await seeker.fill('combobox', 'Où', 'Fourmies');
      await seeker.press('option', 'Fourmies');
      await seeker.isAt(/formation-near=/);
      await seeker.reads('de Fourmies');
      await seeker.press('button', /^(CAP|Bac|BTS|Titre|BUT)/i);
      await seeker.isAt(/formation-training=/);
      await seeker.press('button', 'Voir quoi demander');
      await seeker.reads('Comment venir sans voiture ?');
      await seeker.press('link', 'Venir est difficile ?');
      await seeker.isAt(/resource-finder\.html\?aide-need=mobility/);
      await seeker.reads('Mission locale - Fourmies');
      await seeker.back();
      await seeker.isAt(/training-finder\.html.*formation-training=/);
      await seeker.sees('button', 'Voir quoi demander');
    },
  },
  {
    who: 'a counsellor keeps a training and hands the folder over: someone else takes it, and still has it the day after',
    async go(counsellor) {
      await counsellor.goto('/saved-items.html');
      await counsellor.sees('heading', 'Votre dossier est vide');
      await counsellor.press('button', 'Garder');
      await counsellor.press('button', 'Oui, garder');
      await counsellor.reads('1 chose gardée sur cet appareil');
      await counsellor.sees('button', 'Ma feuille de route');
      await counsellor.hasShareSheet();
      await counsellor.press('button', 'Donner à quelqu’un');
      await counsellor.press('button', 'Un lien');
      const link = await counsellor.receivedLink();
      assert.match(link, /#dossier=t:/);

      await counsellor.asSomeoneElse(link);
      await counsellor.sees('heading', 'On vous donne un dossier');
      assert.doesNotMatch(await counsellor.address(), /dossier=/, 'what was handed over stays in the address');
      await counsellor.press('button', 'Oui, garder');
      await counsellor.reads('1 chose gardée sur cet appareil');
      await counsellor.reload();
      await counsellor.reads('1 chose gardée sur cet appareil');
      await counsellor.press('button', 'Tout effacer');
      await counsellor.press('button', 'Oui, tout effacer');
      await counsellor.sees('heading', 'Votre dossier est vide');
    },
  },
  {
    who: 'a parent is given a training by link, reads what it costs, and finds the list behind it',
    async go(parent) {
      await parent.goto(`${FINDER}?formation-query=boulanger`);
      await parent.press('button', /^(CAP|Bac|BTS|Titre)/i);
      await parent.isAt(/formation-training=/);
      await parent.hasShareSheet();
      await parent.press('button', 'Partager');
      const link = await parent.receivedLink();

      await parent.asSomeoneElse(link);
      await parent.sees('heading', 'Coût et aides');
      await parent.sees('heading', 'Pour entrer');
      await parent.key('escape');
      await parent.seesNo('heading', 'Coût et aides');
      await parent.sees('heading', /^\d+ formations?/);
      assert.doesNotMatch(await parent.address(), /formation-training=/);
    },
  },
  {
    who: 'an employee who changes jobs sets two of them side by side, and shows it to someone',
    async go(employee) {
      await employee.goto(`${EXPLORER}?metier-query=soud`);
      await employee.press('button', 'Comparer des métiers');
      await employee.press('checkbox', 'Comparer', 0);
      await employee.press('checkbox', 'Comparer', 1);
      await employee.press('button', /^Comparer$/);
      await employee.sees('heading', 'Comparer ces métiers');
      await employee.isAt(/metier-compare=.*metier-compare=/);
      await employee.hasShareSheet();
      await employee.press('button', 'Partager');
      const link = await employee.receivedLink();
      await employee.back();
      await employee.seesNo('heading', 'Comparer ces métiers');
      await employee.sees('checkbox', 'Comparer');

      await employee.asSomeoneElse(link);
      await employee.sees('heading', 'Comparer ces métiers');
      await employee.reads('Salaire');
      await employee.press('button', 'Retour à la liste');
      await employee.sees('combobox', 'Quel métier');
    },
  },
  {
    who: 'someone who reads Arabic searches from right to left, opens a training, and comes back',
    async go(reader) {
      await reader.goto('/arabic');
      await reader.sees('heading', /\d/);
      await reader.press('button', /^(CAP|Bac|BTS|Titre|BUT)/i);
      await reader.isAt(/formation-training=/);
      await reader.seesNo('heading', 'Coût et aides');
      await reader.fits();
      const link = await reader.address();
      await reader.back();
      await reader.leaves(/formation-training=/);
      await reader.sees('button', /^(CAP|Bac|BTS|Titre|BUT)/i);
      await reader.asSomeoneElse(link);
      await reader.seesNo('heading', 'Coût et aides');
      await reader.seesNo('button', /^Partager/);
    },
  },
  {
    who: 'someone who has a keyboard only opens a job, leaves it by Escape, and is where they were',
    async go(keyboard) {
      await keyboard.goto(`${EXPLORER}?metier-query=infirmier`);
      await keyboard.tabTo('button', 'Infirmière');
      await keyboard.key('enter');
      await keyboard.isAt(/metier-job=infirmier/);
      await keyboard.sees('heading', 'Ce qu’il faut savoir faire');
      await keyboard.key('escape');
      await keyboard.hasFocus('button', 'Infirmière');
      assert.doesNotMatch(await keyboard.address(), /metier-job=/);
      await keyboard.key('enter');
      await keyboard.isAt(/metier-job=infirmier/);
      await keyboard.back();
      await keyboard.hasFocus('button', 'Infirmière');
    },
  },
  {
    who: 'someone on a phone of 320 px narrows a search and keeps it: nothing is wider than the screen',
    width: 320,
    async go(phone) {
      await phone.goto(`${FINDER}?formation-near=Lille`);
      await phone.reads('de Lille');
      await phone.fits();
      await phone.press('button', 'Filtrer');
      await phone.sees('dialog', 'Filtrer');
      await phone.press('checkbox', 'Niveau CAP');
      await phone.press('button', /^Voir \d+ formations/);
      await phone.isAt(/formation-level=/);
      await phone.press('button', /^CAP/);
      await phone.isAt(/formation-training=/);
      await phone.fits();
      await phone.back();
      await phone.leaves(/formation-training=/);
      await phone.sees('button', /^CAP/);
      assert.match(await phone.address(), /formation-level=/, 'the filter is lost');
      await phone.fits();
    },
  },
  {
    who: 'someone whose browser runs no script has the jobs, the trainings and who to call all the same',
    withoutScripts: true,
    async go(visitor) {
      await visitor.goto(FINDER);
      await visitor.reads('Vous pouvez appeler un conseiller ou une conseillère');
      await visitor.goto('/portail/je-cherche/');
      await visitor.press('link', 'Un métier');
      await visitor.press('link', 'Voir la liste entière');
      await visitor.press('link', 'Soudeuse');
      await visitor.isAt(/soudeur/);
      await visitor.reads('Soudeu');
      await visitor.back();
      await visitor.sees('link', 'Soudeuse');
    },
  },
  {
    who: 'someone who asks for too much sees what each word costs, and takes one away',
    async go(seeker) {
      await seeker.goto(`${FINDER}?formation-query=coiffure+quantique`);
      await seeker.press('button', /coiffure|quantique/);
      await seeker.sees('heading', /^\d+ formations?/);
    },
  },
  {
    who: 'a class guesses how many women do a job: who has its link has the same jobs, and nothing is kept of what was said',
    async go(pupil) {
      await pupil.goto('/mixed-jobs-prompt.html');
      await pupil.sees('heading', 'Sur 20 personnes de ce métier');
      await pupil.tabTo('slider', 'Votre réponse');
      await pupil.key('right');
      await pupil.press('button', 'Voir la réponse');
      await pupil.reads('Vous aviez dit 11');
      await pupil.pressUntil('button', 'Jouer en classe', 'Aucune réponse pour le moment.');
      await pupil.press('button', 'Ajouter cette réponse');
      await pupil.reads('1 réponse.');
      await pupil.hasShareSheet();
      await pupil.press('button', 'Partager');
      const link = await pupil.receivedLink();
      await pupil.keepsNothing();
      const [, code = ''] = /#classe=(\w+)$/.exec(link) ?? [];
      const [messages] = /Métier 1 sur 10 .*?Sur 20/.exec(await pupil.text()) ?? [];
      assert.ok(messages, 'the first job');

      await pupil.asSomeoneElse(link);
      await pupil.reads(`Code : ${code}`);
      await pupil.reads(messages);
      await pupil.reads('Aucune réponse pour le moment.');
      await pupil.press('button', 'Quitter le jeu');
      await pupil.sees('slider', 'Votre réponse');
    },
  },
];
