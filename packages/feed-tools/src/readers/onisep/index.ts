// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
export { onisepActions } from './actions.js';
export { onisepJobs } from './jobs.js';
export { onisepPassage } from './passage.js';
export { onisepStructures } from './structures.js';
export { onisepTrainings } from './trainings.js';
