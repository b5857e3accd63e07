// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Level of tension on the labour market, from 1 (very low) to 5 (very high). */
export type TensionLevel = 1 | 2 | 3 | 4 | 5;
