// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { comparableShare } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { levelName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { firstSentences } from '@orientation-widgets/domain/words/easy-words.js';
import { capital, plural, number } from '@orientation-widgets/domain/words/format.js';
import type { Job, Training } from '@orientation-widgets/feed';
import type { SiteFile } from '../../files/site-file.js';
import { jobPictogramName } from '../../illustrations/pictograms.js';
import type { DetailRow } from '../../search/search-details.js';
import { SEARCH_DETAILS } from '../../site/search-paths.js';
import type { Site } from '../../site/site.js';

/**
 * File of the details of jobs and trainings, which the search page reads once it has results; empty without the search
 * script.
 */
export function searchDetails(site: Site): SiteFile[] {
  if (!site.search) return [];
  const { jobs, trainings } = site.contents;
  const rows = [
    ...jobs.map(job => [site.pathOf('metiers', job.id), jobRow(site, job)] as const),
    ...trainings.map(training => [site.pathOf('formations', training.id), trainingRow(site, training)] as const),
  ].flatMap(([path, row]) => (path === undefined || !row ? [] : [[path.slice(1), row] as const]));
  return [{ path: SEARCH_DETAILS.slice(1), content: `${JSON.stringify(Object.fromEntries(rows))}\n` }];
}

function jobRow(site: Site, job: Job): DetailRow | undefined {
  const { summary, access } = job;
  const plans = site.plansOf(job)?.recruitment;
  const share = comparableShare(plans);
  const first = (text = ''): string => firstSentences(text, 1);
  const origin = plans && [
    site.data.territories.get(plans.territoryId)?.name,
    plans.year,
    site.data.sources.get(plans.sourceId)?.publisher,
  ];
  const words = share && origin ? `${share.words} jugées difficiles. ${origin.filter(Boolean).join(', ')}` : undefined;
  return [first(summary), first(access), share?.beads ?? null, words ?? '', jobPictogramName(job)];
}

function trainingRow(site: Site, { id, level }: Training): DetailRow | undefined {
  const placeIds = new Set((site.data.sessions.get(id) ?? []).flatMap(({ placeId }) => placeId ?? []));
  const places = placeIds.size && plural(placeIds.size, `${number(placeIds.size)} lieu|${number(placeIds.size)} lieux`);
  const text = [level === null ? '' : capital(levelName(level)), places || ''].filter(Boolean).join('. ');
  return text ? ['', text] : undefined;
}
