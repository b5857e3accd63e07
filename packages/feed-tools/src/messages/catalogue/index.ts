// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { AGENDAS } from './agendas.js';
import { COMMAND_LINE } from './command-line.js';
import { COMMITMENTS } from './commitments.js';
import { CONFIGURATION } from './configuration.js';
import { COORDINATES } from './coordinates.js';
import { FEED } from './feed.js';
import { FIGURES } from './figures.js';
import { FILES } from './files.js';
import { GUARDS } from './guards.js';
import { SCHEMA } from './schema.js';
import { SEARCH_ENGINE } from './search-engine.js';
import { SKIPPED } from './skipped.js';
import { SOURCES } from './sources.js';
import { SYSTEM } from './system.js';
import { TABLES } from './tables.js';
import { VALUES } from './values.js';
import { WORKBOOKS } from './workbooks.js';
import { XML } from './xml.js';

/** Shared messages of the tool, by subject; the messages of a reader are in its folder. */
export const SUBJECTS = {
  'Command line': COMMAND_LINE,
  System: SYSTEM,
  Configuration: CONFIGURATION,
  Guards: GUARDS,
  'Feed that is read': FEED,
  'Search engine': SEARCH_ENGINE,
  Files: FILES,
  XML,
  Tables: TABLES,
  Workbooks: WORKBOOKS,
  'Rows and records left out on purpose': SKIPPED,
  Sources: SOURCES,
  Commitments: COMMITMENTS,
  Figures: FIGURES,
  'Agendas and directories': AGENDAS,
  Values: VALUES,
  Coordinates: COORDINATES,
  Schema: SCHEMA,
};

/** Shared messages of the tool, by code. */
export const CATALOGUE = {
  ...COMMAND_LINE,
  ...SYSTEM,
  ...CONFIGURATION,
  ...GUARDS,
  ...FEED,
  ...SEARCH_ENGINE,
  ...FILES,
  ...XML,
  ...TABLES,
  ...WORKBOOKS,
  ...SKIPPED,
  ...SOURCES,
  ...COMMITMENTS,
  ...FIGURES,
  ...AGENDAS,
  ...VALUES,
  ...COORDINATES,
  ...SCHEMA,
};
