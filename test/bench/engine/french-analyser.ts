// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { request } from '../../engine/support/request.js';

const INDEX = 'french';
/** Number of titles per request. */
const AT_ONCE = 5000;
/**
 * Usual settings of an engine: elision, folding, light stems. Queries need three quarters of the words, and allow
 * errors.
 */
const ANALYSIS = {
  filter: {
    elision: { type: 'elision', articles_case: true, articles: ['l', 'd', 'j', 'qu', 'n', 's', 'c'] },
    stop: { type: 'stop', stopwords: '_french_' },
    stem: { type: 'stemmer', language: 'light_french' },
  },
  analyzer: { fr: { tokenizer: 'standard', filter: ['elision', 'lowercase', 'stop', 'asciifolding', 'stem'] } },
};

/**
 * Search with the engine's own French analysis, without the lexicon of the project: positions of titles, best first.
 */
export interface FrenchIndex {
  search(text: string, size: number): Promise<readonly number[]>;
}

/** Indexes titles with the engine's own analyser. */
export async function frenchIndex(url: string, titles: readonly string[]): Promise<FrenchIndex> {
  await request(`${url}/${INDEX}`, 'DELETE');
  const made = await request(`${url}/${INDEX}`, 'PUT', {
    settings: { number_of_shards: 1, number_of_replicas: 0, analysis: ANALYSIS },
    mappings: { properties: { title: { type: 'text', analyzer: 'fr' } } },
  });
  if (made.status !== 200) throw new Error(JSON.stringify(made.body));
  for (let from = 0; from < titles.length; from += AT_ONCE) {
    const lines = titles
      .slice(from, from + AT_ONCE)
      .map((title, i) => `{"index":{"_id":"${from + i}"}}\n${JSON.stringify({ title })}\n`);
    const headers = { 'content-type': 'application/x-ndjson' };
    const { ok } = await fetch(`${url}/${INDEX}/_bulk`, { method: 'POST', body: lines.join(''), headers });
    if (!ok) throw new Error('the titles were refused');
  }
  await request(`${url}/${INDEX}/_refresh`, 'POST');
  const ask = async (query: object, size: number): Promise<readonly number[]> => {
    const { body } = await request(`${url}/${INDEX}/_search`, 'POST', { size, _source: false, query });
    const { hits } = body['hits'] as { readonly hits: readonly { readonly _id: string }[] };
    return hits.map(({ _id }) => Number(_id));
  };
  return {
    search: async (text, size) => {
      const result = await ask({ match: { title: { query: text, minimum_should_match: '75%' } } }, size);
      const isEmpty = result.length === 0;
      return isEmpty ? ask({ match: { title: { query: text, fuzziness: 'AUTO' } } }, size) : result;
    },
  };
}
