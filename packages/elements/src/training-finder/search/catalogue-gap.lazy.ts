// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { trainersAround } from '@orientation-widgets/domain/directory/trainers.js';
import type { NearTrainer } from '@orientation-widgets/domain/directory/trainers.js';
import { offerInText, offerKnowledge } from '@orientation-widgets/domain/trainings/offer-knowledge.js';
import type {
  OfferKnowledge,
  OfferRequest,
  OfferRoute,
} from '@orientation-widgets/domain/trainings/offer-knowledge.js';
import {
  knowledgeSentence,
  trainersNear,
  unplacedSentence,
} from '@orientation-widgets/domain/trainings/offer-knowledge-labels.js';
import { distance } from '@orientation-widgets/domain/trainings/training-labels.js';
import { safeUrl } from '@orientation-widgets/feed';
import { selectedValues } from '../query/finder-query.js';
import type { FinderQuery } from '../query/finder-query.js';
import type { FinderData } from './finder-data.js';

export { guideAround } from '@orientation-widgets/domain/directory/trainers.js';

/** Maximum number of trainers named. */
const MOST_TRAINERS = 5;
/** Kilometres around a town within which trainers are listed, when the search has no radius. */
const RADIUS_KM = 30;

/** Reason why a list may lack trainings, and contacts who may know them. */
export interface CatalogueGap {
  readonly knowledge: OfferKnowledge;
  readonly view: TemplateResult;
}

/** Answer that may lack trainings. */
export interface GapAnswer {
  /** Whether there is no result: the known trainings are then stated even when they are only a part of the offer. */
  readonly isEmpty: boolean;
  /** Title of the first training, when no source says where it is given. */
  readonly unplaced: string | undefined;
}

/** Trainings that match a query but that the catalogue does not list; undefined when the known coverage and places explain the answer. */
export async function findGap(
  query: FinderQuery,
  { isEmpty, unplaced }: GapAnswer,
  { feed }: FinderData,
): Promise<CatalogueGap | undefined> {
  const request = requestOf(query);
  const coverage = feed.has('catalogueCoverage') ? await feed.collection('catalogueCoverage') : [];
  const knowledge = offerKnowledge(coverage, request, feed.info.territory);
  if (!isEmpty && unplaced === undefined && (knowledge === 'partial' || knowledge === 'complete')) return undefined;
  const route = request.routes[0];
  const trainers =
    knowledge === 'complete' || !route || !query.where || !feed.has('directory')
      ? []
      : trainersAround(await feed.collection('directory'), route, query.where, query.radiusKm ?? RADIUS_KM);
  const radiusKm = query.radiusKm ?? RADIUS_KM;
  const sentence = unplaced === undefined ? knowledgeSentence(knowledge, request) : unplacedSentence(unplaced);
  const hasTown = Boolean(query.where);
  return { knowledge, view: gapView({ knowledge, sentence, route, trainers, radiusKm, hasTown }) };
}

function requestOf(query: FinderQuery): OfferRequest {
  const { routes, levels } = offerInText(query.text);
  return {
    routes: [...new Set([...(selectedValues(query, 'route') as readonly OfferRoute[]), ...routes])],
    levels: [...new Set([...selectedValues(query, 'level').map(Number), ...levels])],
  };
}

interface GapProps {
  readonly knowledge: OfferKnowledge;
  readonly sentence: string;
  readonly route: OfferRoute | undefined;
  readonly trainers: readonly NearTrainer[];
  readonly radiusKm: number;
  readonly hasTown: boolean;
}

function gapView({ knowledge, sentence, route, trainers, radiusKm, hasTown }: GapProps): TemplateResult {
  return html`<div class="said gap">
    <p>${sentence}</p>
    ${
      route && trainers.length
        ? html`<p>${trainersNear(route, trainers.length, radiusKm)}</p>
          <ul>
            ${trainers.slice(0, MOST_TRAINERS).map(trainerView)}
          </ul>`
        : nothing
    }
    ${
      knowledge !== 'complete' && !hasTown
        ? html`<p>${msg('Indiquez votre ville dans « Où ? » : nous dirons qui appeler.')}</p>`
        : nothing
    }
  </div>`;
}

/** Trainer, with a phone number when the source has one, or else its place. */
function trainerView({ resource: { name, phone, address }, km }: NearTrainer): TemplateResult {
  const href = phone && safeUrl(`tel:${phone.replace(/[^+\d]/g, '')}`);
  const town = address?.communeName;
  // The place is the centre of a commune, so distances under one kilometre are meaningless.
  const isInTown = address?.precision !== 'exact' && km < 1;
  const away = town && !isInTown ? msg(str`${town}, à ${distance(km)}`) : msg(str`À ${distance(km)}`);
  return html`<li>
    <b lang="fr">${name}</b>${href ? html`, <a href=${href}>${phone}</a>` : nothing}
    <span class="soft">${town && isInTown ? town : away}</span>
  </li>`;
}
