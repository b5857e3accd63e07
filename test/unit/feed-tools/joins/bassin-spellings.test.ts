// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bassinSpelling } from '../../../../packages/feed-tools/src/geo/bassin-names.js';

/** A spelling of the surveys of 2024 and 2025 for each région that has bassins named after no commune. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'BASSIN ILES DU NORD': 'Bassin Îles du Nord',
  'MARTINIQUE NORD CARAIBE': 'Martinique Nord Caraïbe',
  'REUNION NORD': 'Réunion Nord',
  'T4 Paris Ouest La Défense': 'T4 Paris Ouest La Défense',
  'LURE  / HERICOURT': 'Lure – Héricourt',
  'SAINT LO COUTANCES': 'Saint-Lô – Coutances',
  CAMBRESIS: 'Cambrésis',
  'VERSANT N-EST ROUB.TOURC.': 'Versant nord-est, Roubaix – Tourcoing',
  'BASSIN SIDERURGIQUE': 'Bassin sidérurgique',
  'FONTENAY LE CTE': 'Fontenay-le-Comte',
  BEARN: 'Béarn',
  'ALES LA GRAND COMBE': 'Alès – La Grand-Combe',
  'VALLEE DE L ARVE': 'Vallée de l’Arve',
  'ETANG DE BERRE': 'Étang de Berre',
  'CALVI ILE ROUSSE': 'Calvi – L’Île-Rousse',
};

test('bassins without a commune of their name are spelled with their accents and hyphens', () => {
  for (const [name, spelling] of Object.entries(SPELLINGS)) assert.equal(bassinSpelling(name), spelling);
  assert.equal(bassinSpelling('NO SUCH PLACE'), undefined);
});
