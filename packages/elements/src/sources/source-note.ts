// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Collection, Source } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { exampleMark } from './example-mark.js';

/** Origin of figures. */
export interface Provenance {
  readonly sourceId: string;
  readonly period?: string | undefined;
  readonly place?: string | undefined;
}

/** Citation of a source in its own words, with its period and place. */
function citation(
  sources: Collection<Source>,
  { sourceId, period = '', place }: Provenance,
  brief: boolean,
): readonly [string, string] {
  const source = sources.get(sourceId);
  const parts = brief ? [source?.publisher || source?.title] : [source?.publisher, source?.title];
  const name = parts.filter(Boolean).join(', ') || msg('source non précisée');
  // Many titles already contain their year.
  return [
    name,
    [!name.includes(period) && period, place]
      .filter(Boolean)
      .map(part => `, ${part}`)
      .join(''),
  ];
}

/**
 * “Sources : …”, each once; and a warning when the records shown are made up for a demonstration. In brief, a source is named by its
 * publisher.
 */
export function sourceNote(
  sources: Collection<Source>,
  provenances: readonly Provenance[],
  sayExample = true,
  brief = false,
): TemplateResult | typeof nothing {
  const cited = new Map(
    provenances.map(provenance => citation(sources, provenance, brief)).map(parts => [parts.join(''), parts]),
  );
  if (!cited.size) return nothing;
  return html`<p class="note" part="source">
    ${plural(cited.size, msg('Source :|Sources :'))}
    ${[...cited.values()].map(([name, rest], rank) => html`${rank ? msg('\u202f; ') : nothing}<bdi><span lang="fr">${name}</span>${rest}</bdi>`)}.
    ${
      sayExample && provenances.some(({ sourceId }) => sources.get(sourceId)?.example)
        ? exampleMark(msg('Données d’exemple, inventées pour la démonstration.'))
        : nothing
    }
  </p>`;
}
