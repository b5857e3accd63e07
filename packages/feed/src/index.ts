// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
export type * from './contract/model.js';
export { checkRecords } from './answers/check-records.js';
export type { CollectionName, Models } from './contract/models.js';
export type { Problem } from './problem.js';
export { collectionOf, type Codes, type Collection, type Column } from './collection.js';
export { COLLECTION_NAMES } from './contract/collections.js';
export { ACTION_STATES, actionState, isPastDue, type Action, type ActionState } from './commitments/action-state.js';
export { decodeCollection } from './decode-collection.js';
export { foldText } from './fold-text.js';
export { fetchDirectory } from './directory/fetch-directory.js';
export { Feed, loadFeed, openFeed } from './feed.js';
export { FeedError, type FeedErrorCode } from './feed-error.js';
export { findJob } from './lookup/find-job.js';
export { JOB_CODES, resolveJob } from './jobs/resolve-job.js';
export { fetchJson, type LoadOptions } from './loading/fetch-json.js';
export type { FeedInfo } from './loading/read-manifest.js';
export {
  figureFor,
  MAIN_TERRITORY_KINDS,
  recruitmentFor,
  tensionFor,
  type FigureTerritory,
} from './figures/local-figures.js';
export { fetchObservations } from './measures/observations.js';
export { fetchWithRest } from './measures/with-rest.js';
export { fetchOutlines, type LonLat, type Outline, type Outlines } from './outlines/outlines.js';
export { readFeed, type ReadFeed } from './read-feed.js';
export { safeUrl } from './links/safe-url.js';
export type { Shape } from './validation/shape.js';
export { validateShape, type Fault } from './validation/validate-shape.js';
export { withParents } from './records/with-parents.js';
export { fetchOpening, type CatalogueOpening } from './trainings/catalogue-opening.js';
export { demandsOf, type Demand } from './trainings/demand.js';
export { otherWays, type DiplomaWay } from './trainings/other-ways.js';
