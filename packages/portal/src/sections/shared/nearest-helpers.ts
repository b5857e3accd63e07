// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { AUDIENCES, NEEDS, type Need } from '@orientation-widgets/domain/directory/resource-query.js';
import { html, nothing, type TemplateResult } from 'lit';
import { audienceLetter, needLetter } from '../../nearby/nearby-files.js';

/** Who is named, and for whom. */
interface HelperOptions {
  readonly most: number;
  /** Audiences of the page: those who help others are left out. */
  readonly audienceIds?: readonly string[];
  /** A sentence that begins the list, before “près de Lens”. */
  readonly intro?: string;
}

/** The place of the nearest who answer a need and can be called: a script fills it once the page has a town, and hides it without. */
export function nearestHelpers(need: Need, { most, audienceIds, intro }: HelperOptions): TemplateResult {
  const forWhom = AUDIENCES.flatMap((id, rank) => (audienceIds?.includes(id) ? audienceLetter(rank) : []));
  return html`<div data-people="helpers" data-need=${needLetter(NEEDS.indexOf(need))} data-most=${most} data-for-whom=${forWhom.join('') || nothing} hidden>
    ${intro ? html`<p>${intro}<span data-town-name></span> :</p>` : nothing}
    <ul class="rows"></ul>
  </div>`;
}
