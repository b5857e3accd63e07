// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Plugin } from 'rollup';

export function minifyTemplates(): Plugin;
