// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export { writeExample } from './write-example.js';
export type { ExampleOptions, ExampleResult } from './write-example.js';
export { readExampleTowns, readExampleTrainings } from './facts.js';
export type { ExampleTown, ExampleTraining } from './facts.js';
