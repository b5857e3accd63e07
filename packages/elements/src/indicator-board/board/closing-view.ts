// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Measure } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { wholeNumber } from '@orientation-widgets/domain/words/decimal-number.js';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { missingWords } from '@orientation-widgets/domain/words/missing-labels.js';
import { missingOf } from '@orientation-widgets/domain/measures/observations.js';
import { hostLink } from '../../ui/host-link.js';
import type { BoardProps } from '../shared/board-form.js';
import type { BoardData } from './board-data.js';
import type { ThemeFigures } from './theme-figures.js';

/** One line that closes a board: how many measures have no figure here, which ones, and who can give them. */
export function closingView(
  { figures, index, measures }: BoardData,
  themes: readonly ThemeFigures[],
  { host }: BoardProps,
): TemplateResult | typeof nothing {
  const { territory, sources } = figures;
  const without = measures.filter(({ id }) => index.latest(id, territory.id)?.value == null);
  if (!without.length) return nothing;
  const reasonOf = ({ id }: Measure): string | undefined => {
    const missing = missingOf(index.latest(id, territory.id));
    return missing && missing !== 'no-record' ? missingWords(missing) : undefined;
  };
  const holderOf = ({ awaited, sourceId }: Measure): string | undefined =>
    awaited?.holder ?? sources.get(sourceId)?.publisher;
  const [count, all] = [wholeNumber(without.length), wholeNumber(measures.length)];
  const href = themes.some(({ valued }) => !valued.length) && hostLink(host.helpHref, territory.id);
  return html`<div class="closing">
    <details>
      <summary>${plural(without.length, msg(str`Pas encore de chiffre ici pour ${count} mesure sur ${all}.|Pas encore de chiffre ici pour ${count} mesures sur ${all}.`))}</summary>
      <p>${msg('Lesquelles, et qui peut les donner')}</p>
      <ul class="note" lang="fr">${without.map(measure => html`<li>${[[measure.title, holderOf(measure)].filter(Boolean).join('\u202f: '), reasonOf(measure)].filter(Boolean).join(', ')}</li>`)}</ul>
    </details>
    ${href ? html`<p><a href=${href}>${msg('Voir qui peut vous aider ici')}</a></p>` : nothing}
  </div>`;
}
