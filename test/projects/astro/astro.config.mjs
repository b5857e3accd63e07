// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { defineConfig } from 'astro/config';

export default defineConfig({ telemetry: false });
