// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { otherWays, withParents } from '@orientation-widgets/feed';
import type { DiplomaWay, Feed, Job, Outcome, Resource, Session, Training } from '@orientation-widgets/feed';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { territoriesWith } from '@orientation-widgets/domain/places/territories-with.js';
import { jobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import type { JobFigures } from '@orientation-widgets/domain/jobs/job-figures.js';
import { guideAround, guidesByDepartment } from '@orientation-widgets/domain/directory/trainers.js';
import { disabilityHelpers } from '@orientation-widgets/domain/directory/disability-helpers.js';
import { levelAverages } from '@orientation-widgets/domain/trainings/level-average.js';
import type { LevelAverage } from '@orientation-widgets/domain/trainings/level-average.js';
import { loadTraining } from '../load-training.js';
import { sessionsOf } from '@orientation-widgets/domain/trainings/sessions-of.js';
import { matchingAids } from '@orientation-widgets/domain/trainings/matching-aids.js';
import { familyMembers } from '@orientation-widgets/domain/trainings/trade-family-labels.js';
import { nextTrainings } from '@orientation-widgets/domain/trainings/next-trainings.js';
import type { LocalViewOptions } from '@orientation-widgets/domain/trainings/local-view.js';
import { isAboutLeavers } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { loadSuccess } from '@orientation-widgets/domain/trainings/load-success.js';
import { establishmentSuccess } from '@orientation-widgets/domain/trainings/training-success.js';
import type { SuccessRecord } from '@orientation-widgets/domain/trainings/training-success.js';
import { currentSessions } from '@orientation-widgets/domain/trainings/training-view.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/**
 * Level of the baccalauréat, the only examination whose pass rates are published by establishment: a CAP of the same lycée is another one.
 */
const BACCALAUREAT_LEVEL = 4;

/** Kilometres within which a contact with a phone number is preferred to a nearer one without. */
const GUIDE_KM = 30;
/** Maximum number of contacts named when the training has no place. */
const MOST_GUIDES = 6;

/** A job the training leads to, and how much employers look for people around. */
export interface JobProspect extends Pick<JobFigures, 'tension' | 'plans'> {
  readonly job: Job;
}

/** Content of the detail beside the training's own records. */
export interface DetailData {
  readonly prospects: readonly JobProspect[];
  readonly averageOf: (outcome: Outcome) => LevelAverage | undefined;
  /** Latest figures of the whole establishment of a session, by its route. */
  readonly establishmentOf: (session: Session) => Outcome | undefined;
  /** Pass rate at the latest examination of that establishment, for the level of the training. */
  readonly establishmentSuccessOf: (session: Session) => SuccessRecord | undefined;
  readonly next: readonly Training[];
  /** Trainings of the same family of trades, the seconde first. */
  readonly family: readonly Training[];
  /** Other ways to obtain the same diploma. */
  readonly ways: readonly DiplomaWay[];
  readonly aids: readonly Resource[];
  /** Nearby resources for people with a disability. */
  readonly disabilityHelpers: readonly Resource[];
  /** Contacts who know where the training is given, when no source says it. */
  readonly guides: readonly Resource[];
}

/** Options for loading the detail of a training. */
export interface DetailReadOptions extends LocalViewOptions {
  /** Whether the feed has this training alone: it is compared with no other. */
  readonly isAlone?: boolean;
}

export interface DetailView extends TrainingView {
  /** Jobs that the training leads to. */
  readonly jobs?: readonly Job[] | undefined;
  /** Context of the training; absent when it could not be read: the training is shown without it. */
  readonly context?: DetailData | undefined;
}

/** Territory of the visitor: the requested one, or else the one around the nearest session. */
function territoryOf(view: TrainingView, options: LocalViewOptions, home: string): string {
  const commune = view.nextPlace?.place?.communeCode;
  if (options.territoryId) return options.territoryId;
  if (!commune) return home;
  const department = `dep-${commune.slice(0, commune.startsWith('97') ? 3 : 2)}`;
  return [`com-${commune}`, department].find(id => view.territories.indexOf(id) >= 0) ?? home;
}

async function contextOf(
  feed: Feed,
  view: TrainingView,
  jobs: readonly Job[],
  options: DetailReadOptions,
): Promise<DetailData> {
  const home = feed.info.territory;
  const { today = localDay() } = options;
  const [trainings, allSessions, places, outcomes, providers, resources, territories] = await Promise.all([
    feed.collection('trainings'),
    feed.collection('sessions'),
    feed.collection('places'),
    feed.collection('outcomes'),
    feed.collection('providers'),
    feed.collection('resources'),
    territoriesWith(feed, [options.territoryId]),
  ]);
  const here = territoryOf({ ...view, territories }, options, home);
  const figures = await Promise.all(jobs.map(job => jobFigures(feed, job, here, true)));
  const sessions = view.places.flatMap(place => place.sessions);
  const around = [...withParents(territories, here), home];
  return {
    prospects: jobs.map((job, rank) => ({
      job,
      tension: figures[rank]?.tension ?? {},
      plans: figures[rank]?.plans ?? {},
    })),
    averageOf: levelAverages(outcomes, trainings, options.isAlone ? null : view.training.level),
    establishmentOf: ({ providerId, route }) =>
      wholeEstablishment(outcomes, providers.get(providerId ?? '')?.uai, route),
    establishmentSuccessOf: ({ providerId, route }) =>
      view.training.level === BACCALAUREAT_LEVEL
        ? establishmentSuccess(outcomes, providers.get(providerId ?? '')?.uai, route)
        : undefined,
    next: nextTrainings(trainings, view.training),
    family: familyMembers(view.training, trainings),
    ways: otherWays(
      view.training,
      sessions.map(({ session }) => session),
      {
        trainings,
        places,
        sessionsOf: id => currentSessions({ training: { id }, sessions: sessionsOf(allSessions, id) }, today),
      },
    ),
    disabilityHelpers: disabilityHelpers(resources, around),
    guides: sessionsOf(allSessions, view.training.id).length ? [] : await guidesOf(feed, options),
    aids: matchingAids(resources, {
      routes: [...new Set(sessions.map(({ session }) => session.route))],
      level: view.training.level,
      territoryIds: around,
      domains: view.training.domains,
    }),
  };
}

/** Nearest contact to the visitor, or else one in each département. */
async function guidesOf(feed: Feed, { near }: DetailReadOptions): Promise<readonly Resource[]> {
  if (!feed.has('directory')) return [];
  const [directory, territories] = await Promise.all([feed.collection('directory'), feed.collection('territories')]);
  const nearest = near && guideAround(directory, near, GUIDE_KM)?.resource;
  if (nearest) return [nearest];
  return guidesByDepartment(directory, code => territories.get(`com-${code}`)?.population ?? 0).slice(0, MOST_GUIDES);
}

function wholeEstablishment(
  outcomes: Iterable<Outcome>,
  uai: string | undefined,
  route: Session['route'],
): Outcome | undefined {
  return [...outcomes]
    .filter(
      outcome =>
        uai !== undefined &&
        isAboutLeavers(outcome) &&
        outcome.uai === uai &&
        outcome.route === route &&
        outcome.trainingId === undefined &&
        outcome.certification === undefined,
    )
    .sort((a, b) => b.cohort.localeCompare(a.cohort))[0];
}

/** Loads the detail of a training; undefined when the feed has no such training. */
export async function loadDetail(
  feed: Feed,
  trainingId: string,
  options: DetailReadOptions = {},
): Promise<DetailView | undefined> {
  const [view, all] = await Promise.all([loadTraining(feed, trainingId, options, 'detail'), feed.collection('jobs')]);
  if (!view) return undefined;
  const jobs = [...all].filter(({ rome }) => rome?.some(code => view.training.rome.includes(code)));
  const [success, context] = await Promise.all([
    loadSuccess(feed, view.training, options),
    contextOf(feed, view, jobs, options).catch(() => undefined),
  ]);
  return { ...view, jobs, success, context };
}
