// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// `h` goes to the next heading, `f` to the next field or button, `k` to the next link, as in every screen reader.
import type { Listener } from './support/listener.js';

export interface Journey {
  /** Name of the file in `spoken`. */
  readonly name: string;
  /** French title, at the beginning of the transcript. */
  readonly title: string;
  go(listener: Listener): Promise<void>;
}

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'portal-search',
    title: 'Chercher un métier depuis l’accueil du portail',
    async go(listener) {
      await listener.open('/portail/');
      await listener.press('h', 'e');
      await listener.type('soud');
      await listener.press('Down', 'Escape', 'Tab');
    },
  },
  {
    name: 'door',
    title: 'Une porte : au collège',
    async go(listener) {
      await listener.open('/portail/je-suis/collegien/');
      await listener.press('h', 'Down', 'h', 'e', 'Tab', 'h', 'Down');
    },
  },
  {
    name: 'territory',
    title: 'Un territoire : le Pas-de-Calais',
    async go(listener) {
      await listener.open('/portail/territoires/pas-de-calais/');
      await listener.press('h', 'Down', 'h', 'Down', 'Down', 'h', 'Down');
    },
  },
  {
    name: 'easy-reading',
    title: 'La lecture facile : un métier de l’industrie',
    async go(listener) {
      await listener.open('/portail/facile/metiers/industrie/');
      await listener.press('h', 'Down', 'h', 'Down', 'k');
    },
  },
  {
    name: 'arabic',
    title: 'L’accueil en arabe',
    async go(listener) {
      await listener.open('/portail/ar/');
      await listener.press('h', 'Down', 'h', 'k', 'k');
    },
  },
  {
    name: 'search-and-filter',
    title: 'Chercher une formation, puis filtrer',
    async go(listener) {
      await listener.open('/training-finder.html');
      await listener.press('h', 'h', 'e');
      await listener.type('soudage');
      await listener.press('Escape', 'Tab', 'Tab', 'Tab', 'Tab', 'Return', 'Tab', 'Tab', 'space');
    },
  },
  {
    name: 'detail',
    title: 'Le détail d’une formation',
    async go(listener) {
      await listener.open('/training-finder.html?formation-query=boulanger');
      await listener.press('h', 'h', 'h', 'h', 'Return', 'h', 'Down', 'Escape');
    },
  },
  {
    name: 'quiz',
    title: 'Deviner le nombre de femmes dans un métier',
    async go(listener) {
      await listener.open('/mixed-jobs-prompt.html');
      await listener.press('h', 'h', 'Tab', 'Right', 'Right', 'Tab', 'Return', 'Down', 'Down');
    },
  },
  {
    name: 'board',
    title: 'Le tableau de bord de la région',
    async go(listener) {
      await listener.open('/indicator-board.html');
      await listener.press('h', 'h', 'h', 'Down', 'b', 'Return', 'Down');
    },
  },
  {
    name: 'tracker',
    title: 'Le suivi du contrat',
    async go(listener) {
      await listener.open('/commitment-tracker.html');
      await listener.press('h', 'h', 'Down', 'Tab', 'Tab', 'Tab', 'Tab');
    },
  },
  {
    name: 'who-helps',
    title: 'Qui peut aider, autour d’une ville',
    async go(listener) {
      await listener.open('/resource-finder.html');
      await listener.press('h', 'h', 'Tab', 'Down', 'Tab', 'Tab', 'Tab');
    },
  },
  {
    name: 'folder',
    title: 'Garder une formation dans son dossier',
    async go(listener) {
      await listener.open('/saved-items.html');
      await listener.press('h', 'h', 'b', 'Tab', 'Tab', 'Return', 'Tab', 'Return', 'h');
    },
  },
];
