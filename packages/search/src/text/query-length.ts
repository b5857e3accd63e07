// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Maximum number of letters of a query that are read: what a link or a paste brings beyond them costs nothing. */
export const MAX_QUERY_LENGTH = 200;
