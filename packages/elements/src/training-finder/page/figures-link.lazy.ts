// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hostLink } from '../../ui/host-link.js';
import { selectedValues } from '../query/finder-query.js';
import type { FinderQuery } from '../query/finder-query.js';
import type { FinderHost } from '../search/finder-host.js';
import type { FinderData } from '../search/finder-data.js';

/** Link to the figures of the chosen bassin, SPEL or département, or else of the territory of the feed. */
export function figuresLink(
  { query, data }: { readonly query: FinderQuery; readonly data: FinderData },
  host: Pick<FinderHost, 'figuresHref'>,
): TemplateResult | typeof nothing {
  const [department] = selectedValues(query, 'department');
  const [area] = [...selectedValues(query, 'bassin'), ...selectedValues(query, 'spel')];
  const territory = area ?? (department ? `dep-${department}` : data.feed.info.territory);
  const href = hostLink(host.figuresHref, territory);
  return href
    ? html`<p><a href=${href}>${msg('Emploi, population, formation : les chiffres du territoire')}</a></p>`
    : nothing;
}
