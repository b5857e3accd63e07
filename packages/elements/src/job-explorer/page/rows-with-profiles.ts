// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { JobProfile } from '@orientation-widgets/feed';
import type { JobRow } from '@orientation-widgets/search';

/** Rows with the interests and skills of their jobs. */
export function withProfiles(rows: readonly JobRow[], profiles: Iterable<JobProfile>): JobRow[] {
  const byId = new Map([...profiles].map(profile => [profile.id, profile]));
  return rows.map(row => {
    const profile = byId.get(row.id);
    return profile
      ? { ...row, values: { ...row.values, interest: profile.interests, skill: profile.transversalSkills } }
      : row;
  });
}
