// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { NextConfig } from 'next';

export default { output: 'export' } satisfies NextConfig;
