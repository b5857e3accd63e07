// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type {
  Audience,
  Board,
  Census,
  Commitment,
  Indicator,
  Job,
  JobAppellations,
  JobProfile,
  Measure,
  Observation,
  Outcome,
  Place,
  Provider,
  Recruitment,
  Resource,
  ResourceSummary,
  Sector,
  Session,
  Source,
  Target,
  Tension,
  TensionPoint,
  Term,
  Territory,
  Testimony,
  Training,
} from './contract/model.js';

/** The record type of each collection. */
export interface Models {
  sources: Source;
  territories: Territory;
  jobs: Job;
  appellations: JobAppellations;
  profiles: JobProfile;
  tensions: Tension;
  tensionSeries: TensionPoint;
  recruitments: Recruitment;
  trainings: Training;
  sessions: Session;
  places: Place;
  providers: Provider;
  outcomes: Outcome;
  indicators: Indicator;
  resources: ResourceSummary;
  commitments: Commitment;
  testimonies: Testimony;
  terms: Term;
  directory: Resource;
  censuses: Census;
  measures: Measure;
  observations: Observation;
  targets: Target;
  boards: Board;
  sectors: Sector;
  audiences: Audience;
}

/** Name of a collection of the feed. */
export type CollectionName = keyof Models;

/** A record, or a whole part, that the reader left out, and why. */
export interface Problem {
  /** The collection, or `feed` for the manifest itself. */
  readonly collection: CollectionName | 'feed';
  /** Position of the record in the file, from 0. */
  readonly index?: number | undefined;
  /** Id of the record, when it has one that can be read. */
  readonly id?: string | undefined;
  /** Where, as a JSON Pointer: `/jobs/3/title`. */
  readonly path: string;
  /** What was expected there: see `Fault`. */
  readonly expected: string;
  /** What is wrong, a short English phrase: `should be text`. */
  readonly reason: string;
  /** Number of other records left out, when a file has too many to list them all. */
  readonly more?: number | undefined;
}
