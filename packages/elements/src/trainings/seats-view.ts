// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Session } from '@orientation-widgets/feed';
import { seatPaths } from '@orientation-widgets/domain/trainings/seat-paths.js';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** Places of a session as dots, filled by first wishes; nothing when they are not drawn. Needs `seatsStyles`. */
export function seatsView(session: Session): TemplateResult | typeof nothing {
  const paths = seatPaths(session);
  if (!paths) return nothing;
  const { width, height, places, free, beyond, limit } = paths;
  return html`<svg class="seats" width=${width * 0.7} height=${height * 0.7} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${svg`<path d=${places}/><path class="hole" d=${free}/><path d=${beyond}/><path class="limit" d=${limit}/>`}
  </svg>`;
}
