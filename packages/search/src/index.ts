// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export { CatalogueIndex, createCatalogueIndex } from './catalogue-index.js';
export type { CatalogueSources } from './catalogue-index.js';
export { distanceKm } from './distance.js';
export type { Point } from './distance.js';
export { SESSION_FACETS, TRAINING_FACETS } from './facet-names.js';
export type { FacetName, SessionFacet, TrainingFacet } from './facet-names.js';
export { LazyTrainingSource } from './lazy-training-source.js';
export { JOB_FACETS, selectJobs } from './job-filter.js';
export type { JobFacet, JobFilters, JobOrder, JobRow, JobSelection, SelectedJobs } from './job-filter.js';
export { createJobIndex, JobIndex, spreadJobIndex } from './job-index.js';
export type { JobHit, JobIndexSources, JobMatches } from './job-index.js';
export { JOB_SYNONYMS } from './job-synonyms.js';
export { Latest } from './latest.js';
export { lazy } from './lazy.js';
export { nearJobs } from './near-jobs.js';
export type { NearJob } from './near-jobs.js';
export { LocalTrainingSource } from './local-training-source.js';
export { createPlaceIndex } from './place-index.js';
export type { PlaceIndex, PlaceSuggestion } from './place-index.js';
export type { ReadText, WordMatches } from './read-text.js';
export { SYNONYMS } from './synonyms.js';
export type { Synonyms } from './synonyms.js';
export { createTextIndex, spreadTextIndex } from './text-index.js';
export type { Highlight, TextDocument, TextIndex, TextIndexOptions, TextMatches } from './text-index.js';
export { createTextReader, spreadTextReader } from './text-reader.js';
export type { TextReader, TextSources } from './text-reader.js';
export { createTrainingIndex } from './training-index.js';
export type { TrainingIndex, TrainingIndexSources } from './training-index.js';
export type {
  DateRange,
  FacetCounts,
  Filters,
  FilterValue,
  Near,
  Sort,
  Suggestion,
  TrainingHit,
  TrainingResults,
  TrainingSearch,
} from './training-search.js';
export type { SessionRecords, SourceOptions, TrainingRecords, TrainingSource } from './training-source.js';
