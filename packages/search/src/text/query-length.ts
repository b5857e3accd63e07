// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Maximum number of letters of a query that are read, which bounds the cost of a long link or paste. */
export const MAX_QUERY_LENGTH = 200;
