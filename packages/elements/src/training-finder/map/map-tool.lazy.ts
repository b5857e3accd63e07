// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { chipStyles } from '../../search-page/chips.styles.js';
import { activeQueryStyles } from '../query/active-query.styles.js';
import type { ToolContext } from '../results/tool-context.js';
import { mapStyles } from '../../map/map.styles.js';
import { MapPanel } from './map-panel.js';
import { trainingMapStyles } from './training-map.styles.js';

/**
 * Map of the search, with its styles.
 * @param button - button that opened it; undefined for a map that stays beside the list.
 */
export function createMap(context: ToolContext, button?: HTMLElement): MapPanel {
  context.adoptStyles(chipStyles, activeQueryStyles, mapStyles, trainingMapStyles);
  return new MapPanel(context, button);
}

/** Opens the map of the search. */
export function useTool(context: ToolContext, button: HTMLElement): void {
  context.show(createMap(context, button));
}
