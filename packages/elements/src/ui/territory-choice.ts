// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Feed, Job, Territory } from '@orientation-widgets/feed';
import { nothing } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import { LazyPart } from '../core/lazy-part.js';

/** The territories a visitor may choose among. */
export interface TerritoryChoice {
  readonly territories: readonly Territory[];
}

/** What shows the choice; it comes only where the page leaves it to the visitor. */
const field = new LazyPart(() => import('./territory-select.js'));

/** Fetches the choice, and what shows it. */
export async function territoryChoice(feed: Feed, job?: Job): Promise<TerritoryChoice> {
  const { tensionTerritories } = await field.load();
  return { territories: await tensionTerritories(feed, job) };
}

/** The field of a choice that was fetched; nothing without one. */
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
