// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { FeedConfig } from '@orientation-widgets/feed-tools';

export declare const SCHOOL_OFFERS: FeedConfig;
