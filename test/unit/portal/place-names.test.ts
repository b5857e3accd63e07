// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Names of places and months in the sentences of a portal.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ofWord, saysTown } from '../../../packages/portal/src/site/place-names.js';

test('a word follows « de » or « d’ »; a name that says its town does not say it twice', () => {
  assert.deepEqual(['mars 2027', 'avril 2027'].map(ofWord), ['de mars 2027', 'd’avril 2027']);
  assert.ok(saysTown('France services du Touquet-Paris-Plage', 'Le Touquet-Paris-Plage'));
  assert.ok(saysTown('France services Le Coudray Saint-Germer', 'Le Coudray-Saint-Germer'));
  assert.ok(!saysTown('Mission locale', 'Lille'));
});
