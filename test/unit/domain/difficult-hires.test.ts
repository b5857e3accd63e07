// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Recruitment } from '@orientation-widgets/feed';
import { comparableShare, difficultOfTwenty } from '../../../packages/domain/src/jobs/difficult-hires.js';

const plans = (some: Partial<Recruitment>): Recruitment => ({
  fap: 'V0X60',
  territoryId: 'reg-32',
  year: 2025,
  projects: 100,
  difficult: 50,
  seasonal: null,
  secret: false,
  sourceId: 'bmo',
  ...some,
});

describe('the hires judged difficult, of twenty', () => {
  test('is exact when no cell is masked', () => {
    assert.deepEqual(difficultOfTwenty(plans({})), { beads: 10, words: 'environ 10 sur 20', least: 0.5 });
    assert.equal(difficultOfTwenty(plans({ difficult: 49 }))?.words, 'près de 10 sur 20');
    assert.equal(difficultOfTwenty(plans({ difficult: 1 }))?.words, 'moins d’une sur 20');
    assert.equal(difficultOfTwenty(plans({ difficult: 0 })), undefined);
  });

  test('lies between two bounds where cells are masked', () => {
    const secret = { secret: true, masked: ['projects', 'difficult'] } as const;
    const bounded = plans({ ...secret, masked: [...secret.masked], projectsMasked: 8, difficultMasked: 8 });
    assert.equal(difficultOfTwenty(bounded)?.words, 'au moins 9 sur 20');
    const narrow = plans({
      ...secret,
      masked: [...secret.masked],
      projects: 1000,
      difficult: 545,
      projectsMasked: 4,
      difficultMasked: 12,
    });
    assert.equal(difficultOfTwenty(narrow)?.words, 'près de 11 sur 20');
    const near = plans({ ...secret, masked: ['difficult'], difficult: 45, difficultMasked: 4 });
    assert.equal(difficultOfTwenty(near)?.words, 'entre 9 et 10 sur 20');
    const few = plans({ ...secret, masked: ['difficult'], difficult: 0, difficultMasked: 8 });
    assert.equal(difficultOfTwenty(few)?.words, 'entre 0 et 2 sur 20');
    const allMasked = plans({ secret: true, masked: ['difficult'], projects: 79, difficult: null, difficultMasked: 4 });
    assert.equal(difficultOfTwenty(allMasked)?.words, 'entre 0 et 2 sur 20');
  });

  test('is a minimum when only one bound is known, and absent without a bound of the hires', () => {
    assert.equal(difficultOfTwenty(plans({ secret: true, masked: ['difficult'] }))?.words, 'au moins 10 sur 20');
    assert.equal(difficultOfTwenty(plans({ secret: true, masked: ['projects'] })), undefined);
    assert.equal(difficultOfTwenty(plans({ projects: null })), undefined);
    assert.equal(difficultOfTwenty(plans({ difficult: 1, masked: ['difficult'] })), undefined);
  });

  test('is not compared when few hires are planned', () => {
    assert.equal(comparableShare(plans({ projects: 20, difficult: 10 })), undefined);
    assert.ok(comparableShare(plans({})));
  });
});
