// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderHtml } from '../../../../packages/portal/src/html/render.js';
import { resultsView } from '../../../../packages/portal/src/search/result-views.js';
import type { AnswerDetails } from '../../../../packages/portal/src/search/search-details.js';
import { UNPLACED } from '../../../../packages/portal/src/search/search-file.js';
import type { SearchResult, SiteAnswer } from '../../../../packages/portal/src/search/site-answer.js';

const CREIL = { name: 'Creil', lat: 49.26, lon: 2.48 };
const training = (slug: string, note = ''): SearchResult => ({
  ...{ kind: 'training', title: slug, note, highlights: [] },
  href: `/site/formations/${slug}/`,
});
const DETAILS: AnswerDetails = {
  ...{ base: '/site/', town: CREIL, places: new Map(), isTownAsked: false, line: undefined },
  ...{ guides: [], trainers: [] },
  rows: { 'formations/cap/': ['', 'Niveau CAP'] },
};

/** Texts of the rows, and of the folded ones. */
function readRows(results: readonly SearchResult[], details: AnswerDetails): { open: string; folded: string } {
  const answer: SiteAnswer = {
    ...{ advice: [], corrections: [], subject: 'cap', town: 'Creil' },
    groups: [{ kind: 'training', results, moreHref: undefined }],
  };
  const page = renderHtml(resultsView('cap creil', answer, [], details));
  const textOf = (markup: string): string => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  const [open = '', ...folds] = page.split('<details>');
  return { open: textOf(open), folded: textOf(folds.join(' ')) };
}

describe('the results of a search', () => {
  test('give the known facts of a training before what no source gives', () => {
    const { open } = readRows([training('cap', UNPLACED)], DETAILS);
    assert.match(open, /Niveau CAP Lieux à demander/);
  });

  test('fold the trainings that are far from the town, with their distance', () => {
    const placeAt = (km: number): { town: string; lat: number; lon: number; km: number } => ({
      ...{ town: `Ville à ${km}`, lat: CREIL.lat, lon: CREIL.lon },
      km,
    });
    const places = new Map([
      ['/site/formations/near/', placeAt(12)],
      ['/site/formations/far/', placeAt(168)],
    ]);
    assert.doesNotMatch(readRows([training('far')], { ...DETAILS, places }).open, /la plus proche/);
    const { open, folded } = readRows(
      ['far', 'near'].map(slug => training(slug)),
      { ...DETAILS, places },
    );
    assert.match(open, /Ville à 12/);
    assert.doesNotMatch(open, /Ville à 168/);
    assert.match(folded, /Une formation loin de là, à 168 km far Ville à 168/);
  });
});
