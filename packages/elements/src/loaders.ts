// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Written by `npm run generate:elements`, from packages/elements/registry.mjs.

/** Each tag, and the module that defines it. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'orientation-feed': () => import('./define/orientation-feed.js'),
  'training-finder': () => import('./define/training-finder.js'),
  'training-card': () => import('./define/training-card.js'),
  'job-card': () => import('./define/job-card.js'),
  'job-explorer': () => import('./define/job-explorer.js'),
  'tension-indicator': () => import('./define/tension-indicator.js'),
  'mixed-jobs-prompt': () => import('./define/mixed-jobs-prompt.js'),
  'indicator-board': () => import('./define/indicator-board.js'),
  'commitment-tracker': () => import('./define/commitment-tracker.js'),
  'resource-finder': () => import('./define/resource-finder.js'),
  'directory-contacts': () => import('./define/directory-contacts.js'),
  'directory-coverage': () => import('./define/directory-coverage.js'),
  'event-agenda': () => import('./define/event-agenda.js'),
  'placement-finder': () => import('./define/placement-finder.js'),
  'project-list': () => import('./define/project-list.js'),
  'saved-items': () => import('./define/saved-items.js'),
  'provider-card': () => import('./define/provider-card.js'),
};
