// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export { INDEX_MAPPING, INDEX_SETTINGS, MAX_SESSIONS, shardsFor } from './index-mapping.js';
export { wordTables } from './index-words.js';
export { readAnswer } from './search-answer.js';
export type { EngineHit, EngineResults } from './search-answer.js';
export { readTown, searchDocuments } from './search-documents.js';
export type { SearchDocument, SearchDocumentSources, SessionDocument, Town } from './search-documents.js';
export { numberSet } from './number-set.js';
export { NO_TEXT, searchRequest, SESSIONS_OF_A_HIT } from './search-request.js';
export type { Clause, ScoredTraining, TextClauses } from './search-request.js';
