#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
await import('#cli');
