// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTrainingIndex } from '@orientation-widgets/search';
import { withoutRealData } from '../../support/paths.js';
import { sourceRows } from '../default-feed/facts.js';
import { training } from './support/catalogue.js';

/** Returns a function that lists the titles that a text matches in a catalogue of these titles. */
function finder(titles: readonly string[]): (text: string) => readonly string[] {
  const trainings = titles.map((title, number) => training(String(number), title));
  const index = createTrainingIndex({ trainings, sessions: [], places: [] });
  return text => index.search({ text }).hits.map(({ trainingId }) => titles[Number(trainingId)]!);
}

test('a diploma is found by the name it had', () => {
  const find = finder([
    'Bac pro Modélisation et prototypage 3D',
    'CAP Peintre applicateur de revêtements',
    'CAP Métiers du plâtre et de l’isolation',
    'BTS Métiers de la chimie',
    'Bac pro Logistique',
  ]);
  assert.equal(
    find('bac pro étude et définition de produits industriels')[0],
    'Bac pro Modélisation et prototypage 3D',
  );
  assert.equal(find('cap solier moquettiste')[0], 'CAP Peintre applicateur de revêtements');
  assert.equal(find('cap plâtrier-plaquiste')[0], 'CAP Métiers du plâtre et de l’isolation');
  assert.equal(find('bts chimiste')[0], 'BTS Métiers de la chimie');
  assert.deepEqual(find('logistique bac pro'), ['Bac pro Logistique']);
});

const DIPLOMA = /^(?:CAP|BEP|BP|Bac|BTS|BUT|DUT|Titre professionnel|MC|DE |CS |TP|BPA|BPJEPS|Diplôme d'État|Brevet)/i;
const key = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

test(
  'three in four of the names that Certif Info calls former find the diploma of today',
  { skip: withoutRealData },
  () => {
    const published = sourceRows('certifications/certif_info.csv', 'utf-8', ';').filter(row => row['Etat'] === '0');
    const titles = published.map(row => row['Libelle_Diplome'] ?? '');
    const knownIds = new Set(titles.map(key));
    const successors = new Map<string, Set<string>>();
    for (const row of published) {
      const former = (row['Intitulé_Ancien_Diplome'] ?? '').trim();
      const title = row['Libelle_Diplome'] ?? '';
      if (!former || !DIPLOMA.test(title) || knownIds.has(key(former))) continue;
      successors.set(former, (successors.get(former) ?? new Set()).add(key(title)));
    }
    const find = finder(titles);
    const matches = [...successors].filter(([former, today]) =>
      find(former)
        .slice(0, 3)
        .some(title => today.has(key(title))),
    );
    assert.ok(successors.size > 500, `${successors.size} former names`);
    assert.ok(matches.length / successors.size >= 0.75, `${matches.length} of ${successors.size}`);
  },
);
