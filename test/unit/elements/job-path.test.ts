// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JobProfile } from '@orientation-widgets/feed';
import { comparePath } from '../../../packages/domain/src/jobs/job-path.js';

const title = { feminine: 'Couvreuse', masculine: 'Couvreur' };
const profiles: Record<string, JobProfile> = {
  here: {
    id: 'here',
    interests: ['R'],
    transversalSkills: ['Travailler en équipe', 'Garder son calme'],
    sourceId: 'rome',
  },
  there: { id: 'there', interests: ['R'], transversalSkills: ['Garder son calme', 'Convaincre'], sourceId: 'rome' },
};
const profileOf = (id: string): JobProfile | undefined => profiles[id];
const here = { id: 'here', title, skills: ['Lire un plan', 'Poser des tuiles'] };

test('a skill of both jobs counts as already acquired; the others are to learn', () => {
  const path = comparePath(
    here,
    { id: 'there', title, skills: ['Tailler le bois', 'Lire un plan'], sourceId: 'texts' },
    profileOf,
  );
  assert.deepEqual(path.shared, ['Lire un plan', 'Garder son calme']);
  assert.deepEqual(path.toLearn, ['Tailler le bois', 'Convaincre']);
  assert.deepEqual(path.sourceIds, ['texts', 'rome']);
});

test('a job without a profile nor skills has nothing in common, and names no source', () => {
  const { shared, toLearn, sourceIds } = comparePath(here, { id: 'elsewhere', title }, profileOf);
  assert.deepEqual([shared, toLearn, sourceIds], [[], [], []]);
});
