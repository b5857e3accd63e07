// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export { INDEX_MAPPING, INDEX_SETTINGS, MAX_SESSIONS, shardsFor } from './index-mapping.js';
export { wordTables } from './index-words.js';
export { readAnswer } from './search-answer.js';
export type { EngineResults } from './search-answer.js';
export { readTown, searchDocuments } from './search-documents.js';
export type { SearchDocument, IndexedTown } from './search-documents.js';
export { NO_TEXT, searchRequest, SESSIONS_OF_A_HIT } from './search-request.js';
export type { ScoredTraining, TextClauses } from './search-request.js';
