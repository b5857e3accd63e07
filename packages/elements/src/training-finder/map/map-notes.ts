// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { approximateNote } from '../../map/cluster-labels.js';
import type { Distant } from '../search/distant.js';
import type { PlacedResults } from './training-places.js';

/** Data and callbacks of the notes. */
export interface MapNotesProps {
  readonly results: PlacedResults;
  readonly hasLand: boolean;
  /** Remote search; undefined when the search runs in the page. The map may have a part of its trainings only. */
  readonly distant: Distant | undefined;
  /** Whether the last search failed to update the map. */
  readonly failed: boolean;
  seeUnplaced: () => void;
}

/** Notes on the trainings that the map leaves out or places approximately. */
export function mapNotes({ results, hasLand, distant, failed, seeUnplaced }: MapNotesProps): TemplateResult {
  const { unplaced, places, hits, total } = results;
  const about = places.filter(({ isApproximate }) => isApproximate).length;
  return html`<div class="map-notes note">
    ${failed ? html`<p role="alert">${msg('La carte n’a pas pu suivre la dernière recherche.')}</p>` : nothing}
    ${
      hits.length < total
        ? html`<p>${msg(str`La carte montre les ${number(hits.length)} premières formations, sur ${number(total)}.`)}</p>`
        : nothing
    }
    ${distant?.extentView(total)}
    ${
      unplaced.length
        ? html`<p>
          ${plural(
            unplaced.length,
            msg(
              str`${number(unplaced.length)} formation n’est pas sur la carte : à distance, sans adresse, ou hors de la région.|${number(unplaced.length)} formations ne sont pas sur la carte : à distance, sans adresse, ou hors de la région.`,
            ),
          )}
          <button class="btn quiet" type="button" @click=${seeUnplaced}>${msg('Les voir')}</button>
        </p>`
        : nothing
    }
    ${
      about
        ? html`<p>
          ${approximateNote(about)}
        </p>`
        : nothing
    }
    ${hasLand ? nothing : html`<p>${msg('Le fond de carte manque. Les lieux sont à leur place.')}</p>`}
  </div>`;
}
