// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export { CatalogueIndex, createCatalogueIndex } from './trainings/catalogue-index.js';
export type { CatalogueSources } from './trainings/catalogue-index.js';
export type { CooperativeTask } from './cooperative-task.js';
export { createFacetIndex } from './facets/facet-index.js';
export type { FacetIndex, FacetKey, FacetQuery, FacetSelection, FacetValueCounts } from './facets/facet-index.js';
export { distanceKm } from './geo/distance.js';
export type { Point } from './geo/distance.js';
export { SESSION_FACETS, TRAINING_FACETS } from './facets/facet-names.js';
export type { FacetName, SessionFacet, TrainingFacet } from './facets/facet-names.js';
export { LazyTrainingSource } from './local/lazy-training-source.js';
export type { TextSearch } from './local/lazy-training-source.js';
export { JOB_FACETS, selectJobs } from './jobs/job-filter.js';
export type { JobFacet, JobFilters, JobOrder, JobRow, JobSelection, SelectedJobs } from './jobs/job-filter.js';
export { intentNames, matchIntents } from './intents/match-intents.js';
export type { IntentMatch } from './intents/match-intents.js';
export { createJobIndex, JobIndex, createJobIndexAsync } from './job-names/job-index.js';
export type { JobHit, JobIndexSources, JobMatches } from './job-names/job-index.js';
export { JOB_SYNONYMS } from './job-names/job-synonyms.js';
export { HttpTrainingSource } from './distant/http-training-source.js';
export type { WholeTraining } from './distant/http-training-source.js';
export { LatestTask } from './latest-task.js';
export { lazy } from './lazy.js';
export { similarJobs } from './similar-jobs/similar-jobs.js';
export type { SimilarJob } from './similar-jobs/similar-jobs.js';
export { LocalTrainingSource } from './local/local-training-source.js';
export { createPlaceIndex } from './places/place-index.js';
export type { PlaceIndex, PlaceSuggestion } from './places/place-index.js';
export type { ParsedQuery, WordMatches } from './trainings/parsed-query.js';
export { SYNONYMS } from './text/synonyms.js';
export type { Synonyms } from './text/synonyms.js';
export { createTextIndex, createTextIndexAsync } from './text/text-index.js';
export type {
  Correction,
  Highlight,
  TextDocument,
  TextIndex,
  TextIndexOptions,
  TextMatches,
} from './text/text-index.js';
export { createQueryParser, createQueryParserAsync } from './query/query-parser.js';
export type { NamedTraining, QueryParser, QueryParserSources } from './query/query-parser.js';
export type { CatalogueQuestion, CatalogueQuestions } from './query/catalogue-questions.js';
export { createTrainingIndex } from './local/training-index.js';
export type { TrainingIndex, TrainingIndexSources } from './local/training-index.js';
export type {
  DateRange,
  FacetCounts,
  FigureSort,
  Filters,
  FilterValue,
  Near,
  Sort,
  Suggestion,
  TextCircumstance,
  TrainingHit,
  TrainingResults,
  TrainingSearch,
} from './trainings/training-search.js';
export type { SessionRecords, SourceOptions, TrainingRecords, TrainingSource } from './trainings/training-source.js';
