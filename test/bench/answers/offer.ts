// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { guideAround } from '@orientation-widgets/domain/directory/trainers.js';
import { employedAt6, isAboutLeavers } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import type { Feed, Outcome, Session, Training } from '@orientation-widgets/feed';
import type { AnswerFigure } from './answer-figure.js';
import { measureReasons } from './outcome-reasons.js';

/** Maximum distance in kilometres of a nearby adviser. */
const GUIDE_KM = 30;

/** Measures the jobs that lead to a training, and the trainings with a job, a place and outcomes. */
export async function measureOffer(feed: Feed): Promise<AnswerFigure[]> {
  const [jobs, trainings, sessions, outcomes] = await Promise.all([
    feed.collection('jobs'),
    feed.collection('trainings'),
    feed.collection('sessions'),
    feed.collection('outcomes'),
  ]);
  const all = [...trainings];
  const allJobs = [...jobs];
  const codes = new Set(allJobs.flatMap(({ rome = [] }) => rome));
  const taught = new Set(all.flatMap(({ rome }) => rome));
  const leading = allJobs.filter(({ rome = [] }) => rome.some(code => taught.has(code)));
  const withJob = all.filter(({ rome }) => rome.some(code => codes.has(code)));
  const placed = new Set([...sessions].filter(({ placeId }) => placeId !== null).map(({ trainingId }) => trainingId));
  const leavers = [...outcomes].filter(outcome => isAboutLeavers(outcome));
  const figures = leavers.filter(outcome => employedAt6(outcome) !== null);
  const routes = new Map<string, Set<Session['route']>>();
  for (const { trainingId, route } of sessions)
    routes.set(trainingId, (routes.get(trainingId) ?? new Set()).add(route));
  const reached = await reachedTrainings(feed);
  const followed = all.filter(training => figures.some(outcome => isAbout(outcome, training)));
  const followedByRoute = followed.filter(training =>
    figures.some(outcome => isAbout(outcome, training) && routes.get(training.id)?.has(outcome.route) !== false),
  );
  const counted = new Set(
    leavers.flatMap(({ uai, trainingId, certification }) =>
      uai ? [] : [trainingId ?? `${certification?.kind ?? ''} ${certification?.code ?? ''}`],
    ),
  );
  return [
    { name: 'jobs that lead to a training', value: `${leading.length} of ${allJobs.length}`, aim: '200' },
    { name: 'trainings that name a job', value: shareOf(withJob.length, all.length), aim: '85 %' },
    { name: 'trainings with a place', value: shareOf(all.filter(({ id }) => placed.has(id)).length, all.length) },
    { name: 'trainings whose school can be reached', value: shareOf(reached.ofSchool.size, all.length) },
    {
      name: `trainings with a place and someone to call within ${GUIDE_KM} km of it`,
      value: shareOf(reached.ofGuide.size, all.length),
    },
    { name: 'trainings with a share in employment', value: shareOf(followed.length, all.length), aim: '45 %' },
    {
      name: 'the same, of a route that is offered or of no listed route',
      value: shareOf(followedByRoute.length, all.length),
    },
    ...measureReasons(
      all.filter(training => !followed.includes(training)),
      counted,
    ),
  ];
}

/**
 * Returns the ids of the trainings with a school that publishes a contact, and of those near an adviser with a phone
 * number.
 */
async function reachedTrainings(
  feed: Feed,
): Promise<{ readonly ofSchool: Set<string>; readonly ofGuide: Set<string> }> {
  const [sessions, places, providers, directory] = await Promise.all([
    feed.collection('sessions'),
    feed.collection('places'),
    feed.collection('providers'),
    feed.collection('directory'),
  ]);
  const guides = [...directory].filter(({ phone, needs }) => phone && needs?.includes('training'));
  const guidedIds = new Set(
    [...places].flatMap(({ id, lat, lon }) => {
      const nearest = lat === null || lon === null ? undefined : guideAround(guides, { lat, lon }, GUIDE_KM);
      return nearest && nearest.km <= GUIDE_KM ? [id] : [];
    }),
  );
  const [ofSchool, ofGuide] = [new Set<string>(), new Set<string>()];
  for (const { trainingId, placeId, providerId, contact, url } of sessions) {
    const provider = providers.get(providerId ?? '');
    if (contact ?? url ?? provider?.phone ?? provider?.email ?? provider?.url) ofSchool.add(trainingId);
    if (placeId !== null && guidedIds.has(placeId)) ofGuide.add(trainingId);
  }
  return { ofSchool, ofGuide };
}

/**
 * Whether the outcome is about the training’s diploma in a territory: an outcome of a whole establishment is not about
 * one diploma.
 */
function isAbout({ uai, trainingId, certification }: Outcome, { id, certifications }: Training): boolean {
  if (uai !== undefined) return false;
  if (trainingId !== undefined) return trainingId === id;
  return certifications.some(({ kind, code }) => kind === certification?.kind && code === certification.code);
}

function shareOf(count: number, total: number): string {
  return `${count} of ${total} (${Math.round((count / total) * 1000) / 10} %)`;
}
