// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTrainingIndex } from '@orientation-widgets/search';
import { training } from './support/catalogue.js';

const titles = [
  'Mécanicien automobile',
  'Carrosserie',
  'Secrétariat',
  'Vente',
  'Jardinier paysagiste',
  'Infirmier',
  'Aide-soignant',
  'Prépa apprentissage serveur',
  'Hygiène alimentaire',
  'Commerce alimentaire',
  'Commerce de gros',
];
const index = createTrainingIndex({ trainings: titles.map(title => training(title, title)), sessions: [], places: [] });
const find = (text: string): readonly string[] => index.search({ text }).hits.map(({ trainingId }) => trainingId);

test('finds what is asked for after a refusal', () => {
  assert.deepEqual(find('pas de mécanique, plutôt carrosserie'), ['Carrosserie']);
  assert.deepEqual(find('pas la mécanique mais la carrosserie'), ['Carrosserie']);
  assert.deepEqual(find('ni secrétariat ni vente : jardinier'), ['Jardinier paysagiste']);
  assert.deepEqual(find('je ne veux plus de vente, je préfère la carrosserie'), ['Carrosserie']);
  assert.deepEqual(find('je veux pas être infirmier mais aide-soignant'), ['Aide-soignant']);
});

test('does not read the letters of a refusal as an acronym', () => {
  assert.ok(!find("j'aime pas l'école").includes('Prépa apprentissage serveur'));
});

test('reads “hors” as a refusal of what follows', () => {
  assert.deepEqual(find('commerce hors alimentaire'), ['Commerce de gros']);
});
