// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed, Job, Territory } from '@orientation-widgets/feed';
import { nothing } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import { LazyPart } from '../core/lazy-part.js';

/** Territories that a visitor may choose from. */
export interface TerritoryChoice {
  readonly territories: readonly Territory[];
}

/** Field of the choice, downloaded only when the page leaves it to the visitor. */
const field = new LazyPart(() => import('./territory-select.js'));

/** Loads the choice and its field. */
export async function territoryChoice(feed: Feed, job?: Job): Promise<TerritoryChoice> {
  const { tensionTerritories } = await field.load();
  return { territories: await tensionTerritories(feed, job) };
}

/** Field of a loaded choice; nothing without one. */
export function territoryField(
  choice: TerritoryChoice | undefined,
  askedId: string,
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  return (choice && field.value?.territorySelect(choice.territories, askedId, choose)) ?? nothing;
}

/** Styles of the field of a choice. */
export function territoryFieldStyles(choice: TerritoryChoice | undefined): readonly CSSResult[] {
  return choice && field.value ? [field.value.territorySelectStyles] : [];
}
