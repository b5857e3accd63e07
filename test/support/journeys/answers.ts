// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Journeys of twelve people from the home of the portal, on a phone: they only press and type words, and each ends with
// usable information.
import type { Journey } from './journeys.js';
import type { Name, Visitor } from './visitor.js';

/** Makes a journey from the home of the portal: at its end, nothing may be wider than the phone. */
function journey(who: string, go: (visitor: Visitor) => Promise<void>): Journey {
  return {
    who,
    width: 360,
    go: async visitor => {
      await visitor.goto('/portail/');
      await go(visitor);
      await visitor.fits();
    },
  };
}

/** Types a query in the field of the home, and submits it. */
async function ask(visitor: Visitor, words: string): Promise<void> {
  await visitor.fill('field', 'Que cherchez-vous ?', words);
  await visitor.key('enter');
  await visitor.isAt(/\/chercher\/\?q=/);
}

/** Waits for a telephone number that can be called, on a page that shows its place. */
async function canCall(visitor: Visitor, where: Name): Promise<void> {
  await visitor.canCall();
  await visitor.reads(where);
}

/** Enters the town in the field of a page that asks for it. */
async function giveTown(visitor: Visitor, town: string): Promise<void> {
  await visitor.fill('field', /^Qui peut m’aider|^Près de/, town);
  await visitor.key('enter');
}

export const ANSWERS: readonly Journey[] = [
  journey('who wants a CAP by apprenticeship in Lens learns that nobody lists it, and whom to call', async visitor => {
    await ask(visitor, 'CAP en apprentissage à Lens');
    await visitor.follow(/Les formations en alternance/);
    await visitor.reads('Nous ne connaissons pas les formations de niveau CAP');
    await visitor.reads(/organismes qui forment en apprentissage à moins de/);
    await canCall(visitor, /Lens/);
  }),
  journey('who wants to be paid while training as a care assistant in Amiens knows whom to call', async visitor => {
    await ask(visitor, 'aide-soignante à Amiens');
    await visitor.follow('Aide-soignante');
    await visitor.follow('Diplôme d’État d’aide-soignant');
    await visitor.isAt(/ville=Amiens/);
    await visitor.sees('heading', 'Où la suivre');
    await canCall(visitor, 'Greta - Grand-Amiénois');
  }),
  journey('who reads with difficulty in Roubaix gives a town and has a number', async visitor => {
    await visitor.follow('Facile');
    await visitor.follow('Qui peut m’aider ?');
    await visitor.fill('field', 'Votre ville', 'Roubaix');
    await visitor.key('enter');
    await canCall(visitor, /Roubaix/);
  }),
  journey('who uses a wheelchair in Beauvais has someone to call', async visitor => {
    await ask(visitor, 'fauteuil roulant à Beauvais');
    await visitor.follow(/En situation de handicap/);
    await giveTown(visitor, 'Beauvais');
    await visitor.reads(/km de Beauvais/);
    await canCall(visitor, /Beauvais/);
  }),
  journey('who was dismissed in Calais has someone to call', async visitor => {
    await ask(visitor, 'licencié à Calais');
    await visitor.follow(/En recherche d’emploi/);
    await giveTown(visitor, 'Calais');
    await visitor.reads(/km de Calais/);
    await canCall(visitor, /Calais/);
  }),
  journey('who teaches has a sheet to print for the class', async visitor => {
    await visitor.follow('Pour ma classe');
    await visitor.follow('La feuille de la séance');
    await visitor.isAt(/\/pour-ma-classe\/seance\/$/);
    await visitor.sees('heading', /./);
  }),
  journey('who is 15 in Fourmies and loves animals has trainings near and someone to call', async visitor => {
    await ask(visitor, 'j’aime les animaux à Fourmies');
    await visitor.follow(/Chercher près de Fourmies/);
    await visitor.reads(/formations? à moins de 30.km de Fourmies/);
    await visitor.reads('Lycée agricole de Thiérache');
    await canCall(visitor, 'Mission locale - Fourmies');
  }),
  journey('who is a young mother in Saint-Quentin has someone to call about housing', async visitor => {
    await ask(visitor, 'logement jeune maman à Saint-Quentin');
    await visitor.follow(/De l’aide : me loger/);
    await visitor.reads('Mission locale - Saint-Quentin');
    await canCall(visitor, /de Saint-Quentin/);
  }),
  journey('who asks what follows the bac STI2D in Lille has trainings of industry there', async visitor => {
    await ask(visitor, 'après bac STI2D à Lille');
    await visitor.follow('Après un bac STI2D');
    await visitor.reads(/formations à moins de 30.km de Lille/);
    await visitor.reads('BTS Conception des produits industriels');
    await visitor.reads(/Lille, à \d/);
  }),
  journey('who looks for a job in Arras has someone to call there', async visitor => {
    await ask(visitor, 'je cherche un emploi à Arras');
    await visitor.follow(/En recherche d’emploi/);
    await giveTown(visitor, 'Arras');
    await visitor.isAt(/aide-for=jobseekers/);
    await visitor.reads(/km d’Arras/);
    await canCall(visitor, /Arras/);
  }),
  journey('who works in Laon and wants to change has someone to call about a training', async visitor => {
    await ask(visitor, 'je veux changer de métier à Laon');
    await visitor.follow(/En emploi : changer de métier/);
    await giveTown(visitor, 'Laon');
    await canCall(visitor, 'Greta de Laon');
  }),
  journey('who studies with a handicap, and gives no town, has someone to call', async visitor => {
    await ask(visitor, 'étudiante handicapée aménagement examen');
    await visitor.follow('Étudier avec un handicap');
    await canCall(visitor, 'MDPH - Oise');
  }),
  journey('who wants to work in Belgium learns that nothing is known of it, and whom to call', async visitor => {
    await ask(visitor, 'travailler en Belgique');
    await visitor.follow('Travailler en Belgique');
    await visitor.reads('Nos sources ne parlent que de la France');
    await canCall(visitor, 'Greta - Lille-Métropole');
  }),
  journey('who needs a child minded, and gives no town, has someone to call', async visitor => {
    await ask(visitor, 'faire garder mon enfant pendant ma formation');
    await visitor.follow(/De l’aide : faire garder/);
    await visitor.readsNo('Personne n’est indiqué');
    await canCall(visitor, 'Point info famille');
  }),
  journey('who drives a forklift truck near Calais has someone to call from the page of the job', async visitor => {
    await ask(visitor, 'CACES cariste Calais');
    await visitor.follow('Cariste');
    await visitor.reads('Ces personnes près de Calais');
    await canCall(visitor, 'Mission locale - Calais');
  }),
  journey('who has a pain in the back in Maubeuge has someone to call about work and health', async visitor => {
    await ask(visitor, 'j’ai mal au dos à Maubeuge');
    await visitor.follow('Santé ou handicap');
    await giveTown(visitor, 'Maubeuge');
    await visitor.reads(/Relais Autonomie/);
    await visitor.readsNo('PMI -');
    await canCall(visitor, /Maubeuge/);
  }),
];
