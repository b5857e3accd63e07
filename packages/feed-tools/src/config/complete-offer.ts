// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Source } from '@orientation-widgets/feed';
import { isObject } from '../json/parse-json.js';
import { message, type Message } from '../messages/message.js';

type CompleteOffer = NonNullable<Source['completeOffer']>;

const ROUTES: readonly unknown[] = ['school', 'apprenticeship', 'work-study', 'continuing', 'vae'];
const EXAMPLE = '[{ "route": "apprenticeship", "levels": [3, 4] }]';

/** Reads the routes and levels that a source declares to list completely. */
export function completeOfferOf(value: unknown, refuse: (reason: Message) => never): CompleteOffer {
  return Array.isArray(value) && value.every(isOffer) ? value : refuse(message('should-be-like', { example: EXAMPLE }));
}

function isOffer(value: unknown): value is CompleteOffer[number] {
  if (!isObject(value)) return false;
  const { route, levels } = value;
  return ROUTES.includes(route) && Array.isArray(levels) && levels.every(isLevel);
}

function isLevel(level: unknown): boolean {
  return Number.isInteger(level) && (level as number) >= 1 && (level as number) <= 8;
}
