// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Written by `npm run generate:elements`, from packages/elements/registry.mjs.
export * from './core/orientation-feed.js';
export * from './training-finder/training-finder.js';
export * from './training-card/training-card.js';
export * from './job-card/job-card.js';
export * from './job-explorer/job-explorer.js';
export * from './tension-indicator/tension-indicator.js';
export * from './mixed-jobs-prompt/mixed-jobs-prompt.js';
export * from './indicator-board/indicator-board.js';
export * from './commitment-tracker/commitment-tracker.js';
export * from './resource-finder/resource-finder.js';
export * from './directory-contacts/directory-contacts.js';
export * from './directory-coverage/directory-coverage.js';
export * from './event-agenda/event-agenda.js';
export * from './placement-finder/placement-finder.js';
export * from './project-list/project-list.js';
export * from './saved-items/saved-items.js';
export * from './provider-card/provider-card.js';
export { feedContext } from './core/feed-context.js';
export type { FeedStatus } from './core/feed-context.js';
export { version } from './core/define.js';
