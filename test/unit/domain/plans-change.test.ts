// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Recruitment } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plansChange } from '../../../packages/domain/src/jobs/plans-change.js';

const plans = (year: number, projects: number | null, projectsMasked?: number): Recruitment => ({
  ...{ fap: 'A1X40', territoryId: 'reg-32', year, projects, difficult: null, seasonal: null, sourceId: 'bmo' },
  secret: projectsMasked !== undefined,
  ...(projectsMasked === undefined ? {} : { masked: ['projects' as const], projectsMasked }),
});
const change = (before: Recruitment, now: Recruitment): string | undefined => plansChange(now, [before, now]);

describe('the hires planned', () => {
  test('are compared by a number between two whole years', () => {
    assert.equal(change(plans(2024, 1338), plans(2025, 1128)), 'Par rapport à 2024\u202f: 210 embauches de moins.');
    assert.equal(change(plans(2024, 100), plans(2025, 180)), 'Par rapport à 2024\u202f: 80 embauches de plus.');
  });

  test('show at least a number when cells are masked', () => {
    assert.equal(
      change(plans(2024, 391, 12), plans(2025, 358, 4)),
      'Par rapport à 2024\u202f: au moins 29 embauches de moins.',
    );
    assert.equal(
      change(plans(2024, 100, 12), plans(2025, 180)),
      'Par rapport à 2024\u202f: au moins 68 embauches de plus.',
    );
  });

  test('show nothing where bounds meet, a year is missing or few hires are planned', () => {
    assert.equal(change(plans(2024, 100, 12), plans(2025, 110)), undefined);
    assert.equal(change(plans(2024, 100), plans(2025, 100)), undefined);
    assert.equal(change(plans(2023, 100), plans(2025, 180)), undefined);
    assert.equal(change(plans(2024, null), plans(2025, 180)), undefined);
    assert.equal(change(plans(2024, 10), plans(2025, 40)), undefined);
    assert.equal(change({ ...plans(2024, 100), secret: true }, plans(2025, 180)), undefined);
  });
});
