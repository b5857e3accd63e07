// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Generated from schema/feed.schema.json by `npm run generate:types`. Do not edit.
import type {
  Audience,
  Board,
  CatalogueCoverage,
  Census,
  Commitment,
  Indicator,
  Job,
  JobAppellations,
  JobProfile,
  Measure,
  Observation,
  OccupationGroup,
  Outcome,
  Place,
  Provider,
  Recruitment,
  Resource,
  ResourceSummary,
  Sector,
  Session,
  Source,
  SourceFile,
  Target,
  Tension,
  TensionPoint,
  Term,
  Territory,
  Testimony,
  Training,
} from './model.js';

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
  catalogueCoverage: CatalogueCoverage;
  indicators: Indicator;
  resources: ResourceSummary;
  commitments: Commitment;
  testimonies: Testimony;
  occupationGroups: OccupationGroup;
  terms: Term;
  directory: Resource;
  censuses: Census;
  measures: Measure;
  observations: Observation;
  targets: Target;
  boards: Board;
  sectors: Sector;
  audiences: Audience;
  sourceFiles: SourceFile;
}

/** Name of a collection of the feed. */
export type CollectionName = keyof Models;
