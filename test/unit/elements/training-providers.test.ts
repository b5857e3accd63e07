// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectionOf } from '@orientation-widgets/feed';
import type { Provider } from '@orientation-widgets/feed';
import { providerName } from '../../../packages/domain/src/trainings/provider-name.js';
import { trainingProviders } from '../../../packages/domain/src/trainings/training-providers.js';

describe('who gives a training', () => {
  const providers = collectionOf<Provider>([
    { id: 'v', name: 'V' },
    { id: 'w', name: 'W' },
  ]);
  const cases: readonly (readonly [string, string | undefined, readonly (string | undefined)[], string | undefined])[] =
    [
      ['its own provider, whatever its sessions say', 'v', ['w', 'w'], 'V'],
      ['the one of all its sessions', undefined, ['w', 'w'], 'W'],
      ['several, none of which stands for the others', undefined, ['v', 'w', 'v'], '2 établissements'],
      ['unknown, when a session does not say', undefined, ['v', undefined], undefined],
      ['unknown, when no session says', undefined, [undefined], undefined],
      ['unknown, without a session', undefined, [], undefined],
    ];
  for (const [name, ownProvider, ofSessions, expected] of cases)
    it(`is ${name}`, () => {
      const sessions = ofSessions.map(providerId => ({ providerId }));
      assert.equal(providerName(trainingProviders({ providerId: ownProvider }, sessions, providers)), expected);
    });
});
