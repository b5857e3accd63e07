// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export { INDEX_MAPPING, INDEX_SETTINGS, MAX_SESSIONS } from './index-mapping.js';
export { wordTables } from './index-words.js';
export { searchDocuments } from './search-documents.js';
export type { SearchDocument, SearchDocumentSources, SessionDocument } from './search-documents.js';
