// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export { CatalogueIndex, createCatalogueIndex } from './trainings/catalogue-index.js';
export type { CooperativeTask } from './cooperative-task.js';
export { createFacetIndex } from './facets/facet-index.js';
export { distanceKm } from './geo/distance.js';
export type { Point } from './geo/distance.js';
export { FILTER_FACETS, SESSION_FACETS, TRAINING_FACETS } from './facets/facet-names.js';
export type { FacetName } from './facets/facet-names.js';
export { LazyTrainingSource } from './local/lazy-training-source.js';
export type { TextSearch } from './local/lazy-training-source.js';
export { JOB_FACETS, selectJobs } from './jobs/job-filter.js';
export type { JobFacet, JobFilters, JobOrder, JobRow, SelectedJobs } from './jobs/job-filter.js';
export { matchIntents } from './intents/match-intents.js';
export { createJobIndex, JobIndex, createJobIndexAsync } from './job-names/job-index.js';
export type { JobMatches } from './job-names/job-index.js';
export { JOB_SYNONYMS } from './job-names/job-synonyms.js';
export { HttpTrainingSource } from './distant/http-training-source.js';
export { LatestTask } from './latest-task.js';
export { lazy } from './lazy.js';
export { similarJobs } from './similar-jobs/similar-jobs.js';
export { LocalTrainingSource } from './local/local-training-source.js';
export { createPlaceIndex } from './places/create-place-index.js';
export { PlaceIndex } from './places/place-index.js';
export type { PlaceSuggestion } from './places/place-index.js';
export type { ParsedQuery } from './trainings/parsed-query.js';
export { acronymsOf } from './text/acronyms.js';
export { SYNONYMS } from './text/synonyms.js';
export type { Synonyms } from './text/synonyms.js';
export { createTextIndex, createTextIndexAsync } from './text/text-index.js';
export type { Correction, Highlight, TextIndex, TextMatches } from './text/text-index.js';
export { createQueryParser, createQueryParserAsync } from './query/query-parser.js';
export type { NamedTraining, QueryParser } from './query/query-parser.js';
export type { CatalogueQuestion, CatalogueQuestions } from './query/catalogue-questions.js';
export { demandKeys } from './trainings/training-outcomes.js';
export { createTrainingIndex } from './local/training-index.js';
export type { TrainingIndex } from './local/training-index.js';
export type {
  DateRange,
  FacetCounts,
  FigureSort,
  Filters,
  Sort,
  Suggestion,
  TextCircumstance,
  TrainingHit,
  TrainingResults,
  TrainingSearch,
} from './trainings/training-search.js';
export { recordsOf } from './trainings/training-records.js';
export type { SessionRecords, TrainingRecords, TrainingSource } from './trainings/training-source.js';
