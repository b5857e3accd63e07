// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { choice, option } from './choice.js';

/** Word of a sentence that chooses one of the sectors of some records; nothing when they have none. */
export function sectorChoice(
  records: readonly Resource[],
  current: string | undefined,
  choose: (sector: string | undefined) => void,
): TemplateResult | typeof nothing {
  const sectors = [...new Set(records.flatMap(record => record.sectors))].sort();
  if (!sectors.length) return nothing;
  const sector = current ?? '';
  return choice(
    msg('Secteur'),
    html`${option('', msg('dans tous les secteurs'), sector)}${sectors.map(name => option(name, name, sector))}`,
    value => choose(value || undefined),
  );
}
