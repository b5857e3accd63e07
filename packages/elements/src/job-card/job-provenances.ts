// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { levelOf } from '@orientation-widgets/domain/tension/tension-labels.js';
import { newestHires } from '@orientation-widgets/domain/jobs/newest-hires.js';
import type { Provenance } from '../sources/source-note.js';
import type { JobCardVariant } from '@orientation-widgets/domain/jobs/job-record.js';
import type { JobData } from './shared/job-data.js';

/** Territory, period and source of every figure that a card of this size shows; then the authors of its texts. */
export function jobProvenances(
  { job, figures, sources: knownSources, testimony }: JobData,
  size: JobCardVariant,
): readonly Provenance[] {
  const { near, wider } = figures?.tension ?? {};
  const tension = levelOf(near?.record) ? near : (wider ?? near);
  // A small card shows the plans for their difficult share alone.
  const plans =
    size === 'compact' ? figures && newestHires(figures)?.placed : (figures?.plans.wider ?? figures?.plans.near);
  return [
    plans && { ...plans.record, period: String(plans.record.year), place: plans.place },
    tension && { ...tension.record, place: tension.place },
    ...[job.womenShare, job.salary, size === 'full' && job.unusualHours, size === 'full' && job.people].map(
      figure => figure && { ...figure, place: msg('France') },
    ),
    ...[testimony, job].map(
      record => record?.sourceId && { ...knownSources.get(record.sourceId), sourceId: record.sourceId },
    ),
  ].flatMap(provenance => provenance || []);
}
