// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { SESSION_FACETS, TRAINING_FACETS } from '@orientation-widgets/search';
import { randomFrom } from '../../../support/random.js';

const PATHS = ['/v1/search', '/v1/search', '/v1/counts', '/v1/suggest', '/v1/trainings/', '/v1/', '/v2/search', '/'];
const NAMES = [
  ...['q', 'lat', 'lon', 'radius', 'sort', 'facets', 'from', 'to', 'limit', 'offset', 'today', 'of', 'sessions'],
  ...[...TRAINING_FACETS, ...SESSION_FACETS].map(name => `filter[${name}]`),
  ...['__proto__', 'constructor', 'filter', 'filter[]', 'filter[x]', 'callback', ''],
];
const VALUES = [
  ...[
    'soudeur',
    'cap cuisine lille',
    'infirmère en alternance',
    '"',
    '«',
    '\\',
    '*',
    '{"match_all":{}}',
    'a OR b',
    '59000',
  ],
  ...['', ' ', '0', '1', '20', '100', '1000', '-1', '1e3', '1.5', 'NaN', 'null', 'true', '99999999999999999999'],
  ...['50.63', '3.06', '91', '-180', '50.12345', 'level', 'department', 'start', 'distance', 'relevance', 'outcome'],
  ...[
    '2026-11-24',
    '2026-11',
    '2026-13',
    '2026-02-31',
    '0000-00-00',
    'x'.repeat(201),
    '\u0000',
    '\u202e',
    '😀',
    '护士',
  ],
  ...[
    'q=soudeur',
    'q=cap&limit=3',
    'limit=x',
    'q=%zz',
    'lat=50&lon=3&radius=10',
    '../../_cat/indices',
    '%2e%2e%2f_all',
  ],
];

/** Returns a generator of addresses of the service, some valid, most not; a seed always gives the same ones. */
export function randomAddresses(seed: number): () => string {
  const random = randomFrom(seed);
  const pick = (values: readonly string[]): string => values[Math.floor(random() * values.length)] ?? '';
  const encode = (text: string): string =>
    random() < 0.05 ? text.replaceAll(/[\s#\u0000-\u001f\u007f-\uffff]/g, '%') : encodeURIComponent(text);
  return () => {
    const path = pick(PATHS) + (random() < 0.3 ? encode(pick(VALUES)) : '');
    const count = Math.floor(random() * 5);
    const parameters = Array.from({ length: count }, () => `${encode(pick(NAMES))}=${encode(pick(VALUES))}`);
    return `${path}${count ? '?' : ''}${parameters.join(random() < 0.02 ? '&&' : '&')}`;
  };
}
