// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Every element, in the order of menus and documents. The description of each one is in `<tag>.element.mjs`, in its folder.
// `npm run generate:elements` writes from it all that lists the elements; the bundle and every suite of tests read it.
import { element as orientationFeed } from './src/core/orientation-feed.element.mjs';
import { element as trainingFinder } from './src/training-finder/training-finder.element.mjs';
import { element as trainingCard } from './src/training-card/training-card.element.mjs';
import { element as jobCard } from './src/job-card/job-card.element.mjs';
import { element as jobExplorer } from './src/job-explorer/job-explorer.element.mjs';
import { element as tensionIndicator } from './src/tension-indicator/tension-indicator.element.mjs';
import { element as mixedJobsPrompt } from './src/mixed-jobs-prompt/mixed-jobs-prompt.element.mjs';
import { element as indicatorBoard } from './src/indicator-board/indicator-board.element.mjs';
import { element as commitmentTracker } from './src/commitment-tracker/commitment-tracker.element.mjs';
import { element as resourceFinder } from './src/resource-finder/resource-finder.element.mjs';
import { element as directoryContacts } from './src/directory-contacts/directory-contacts.element.mjs';
import { element as directoryCoverage } from './src/directory-coverage/directory-coverage.element.mjs';
import { element as eventAgenda } from './src/event-agenda/event-agenda.element.mjs';
import { element as placementFinder } from './src/placement-finder/placement-finder.element.mjs';
import { element as projectList } from './src/project-list/project-list.element.mjs';
import { element as savedItems } from './src/saved-items/saved-items.element.mjs';
import { element as providerCard } from './src/provider-card/provider-card.element.mjs';

export const elements = [
  orientationFeed,
  trainingFinder,
  trainingCard,
  jobCard,
  jobExplorer,
  tensionIndicator,
  mixedJobsPrompt,
  indicatorBoard,
  commitmentTracker,
  resourceFinder,
  directoryContacts,
  directoryCoverage,
  eventAgenda,
  placementFinder,
  projectList,
  savedItems,
  providerCard,
];
