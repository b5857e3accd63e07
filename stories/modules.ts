// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Written by `npm run generate:elements`, from packages/elements/registry.mjs.

/** The files of stories of each element. */
export const storyModules: Readonly<Record<string, () => Promise<readonly object[]>>> = {
  'training-finder': () =>
    Promise.all([
      import('./training-finder.stories.js'),
      import('./training-finder-tools.stories.js'),
      import('./training-map.stories.js'),
    ]),
  'training-card': () => Promise.all([import('./training-card.stories.js')]),
  'job-card': () => Promise.all([import('./job-card.stories.js')]),
  'job-explorer': () => Promise.all([import('./job-explorer.stories.js')]),
  'tension-indicator': () =>
    Promise.all([
      import('./tension-indicator.stories.js'),
      import('./tension-forms.stories.js'),
      import('./tension-map.stories.js'),
    ]),
  'mixed-jobs-prompt': () => Promise.all([import('./mixed-jobs-prompt.stories.js')]),
  'indicator-board': () => Promise.all([import('./indicator-board.stories.js')]),
  'commitment-tracker': () => Promise.all([import('./commitment-tracker.stories.js')]),
  'resource-finder': () => Promise.all([import('./resource-finder.stories.js')]),
  'directory-contacts': () => Promise.all([import('./directory-contacts.stories.js')]),
  'directory-coverage': () => Promise.all([import('./directory-coverage.stories.js')]),
  'event-agenda': () => Promise.all([import('./event-agenda.stories.js')]),
  'placement-finder': () => Promise.all([import('./placement-finder.stories.js')]),
  'project-list': () => Promise.all([import('./project-list.stories.js')]),
  'saved-items': () => Promise.all([import('./saved-items.stories.js')]),
  'provider-card': () => Promise.all([import('./provider-card.stories.js')]),
};
