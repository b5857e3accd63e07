// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { locale } from '../words/current-language.js';
import { number, plural } from '../words/format.js';
import { distance, levelName, routeName } from './training-labels.js';
import type { OfferKnowledge, OfferRequest, OfferRoute } from './offer-knowledge.js';

/** Sentence about the completeness of an empty list: “Nous ne connaissons pas les CAP en apprentissage.” */
export function knowledgeSentence(knowledge: OfferKnowledge, request: OfferRequest): string {
  switch (knowledge) {
    case 'complete':
      return msg('Nos sources listent toutes ces formations : il n’y en a pas.');
    case 'partial':
      return msg('Notre liste n’est pas complète : il peut en exister.');
    case 'sparse':
      return msg(str`Nous connaissons très peu de formations ${requestName(request)} : nos sources en listent peu.`);
    case 'unlisted': {
      const what = requestName(request);
      return what
        ? msg(str`Nous ne connaissons pas les formations ${what} : nos sources ne les listent pas.`)
        : msg('Nous ne connaissons pas ces formations : nos sources ne les listent pas.');
    }
  }
}

/** Sentence for a training whose places no source gives. */
export function unplacedSentence(title: string): string {
  return msg(str`Nous ne savons pas où se prépare « ${title} » : nos sources n’en donnent pas les lieux.`);
}

/** “de niveau CAP en apprentissage”. */
function requestName({ routes, levels }: OfferRequest): string {
  const choice = new Intl.ListFormat(locale, { type: 'disjunction' });
  const level = choice.format(levels.filter(isLevel).map(levelName));
  const route = choice.format(routes.map(value => lowerCase(routeName(value))));
  return [level && msg(str`de ${level}`), route].filter(Boolean).join(' ');
}

type Level = Parameters<typeof levelName>[0];

function isLevel(value: number): value is Level {
  return Number.isInteger(value) && value >= 1 && value <= 8;
}

function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** “12 organismes qui forment en apprentissage à moins de 30 km :”. */
export function trainersNear(route: OfferRoute, count: number, radiusKm: number): string {
  const km = distance(radiusKm);
  const total = number(count);
  return route === 'continuing' || route === 'vae'
    ? plural(
        count,
        msg(
          str`${total} organisme de formation continue à moins de ${km} :|${total} organismes de formation continue à moins de ${km} :`,
        ),
      )
    : plural(
        count,
        msg(
          str`${total} organisme qui forme en apprentissage à moins de ${km} :|${total} organismes qui forment en apprentissage à moins de ${km} :`,
        ),
      );
}
