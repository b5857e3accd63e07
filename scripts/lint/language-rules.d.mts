// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ESLint } from 'eslint';

export const DENIED_NAMES: ReadonlySet<string>;
export const languageRules: ESLint.Plugin;
