// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// One value, two screens, one source: the card of a job links to the board that shows the same figures beside others.
import '@orientation-widgets/elements/define/indicator-board.js';
import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/training-finder.js';
import type { Measure } from '@orientation-widgets/feed';
import type { LitElement } from 'lit';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, axeCheck, deepQuery, deepQueryAll, equal, fixture, text, until } from './support/assert.js';

const measure = (id: string, title: string, more: Partial<Measure>): Measure => ({
  ...{ id, title, theme: 'labour-market', unit: 'projets', decimals: 0, kind: 'count', frequency: 'yearly' },
  sourceId: 'exemple',
  ...more,
});
const feed = exampleFeed({
  formatVersion: '1.2',
  measures: [
    measure('derived-hires', 'Projets de recrutement publiés', {}),
    measure('derived-difficult-hires', 'Part des projets jugés difficiles', { unit: '%', decimals: 1, kind: 'share' }),
  ],
  observations: [
    { measureId: 'derived-hires', territoryId: 'dep-60', period: '2024', value: 12_000, sourceId: 'exemple' },
    { measureId: 'derived-hires', territoryId: 'reg-32', period: '2024', value: 90_000, sourceId: 'exemple' },
  ],
});
const words = (element: Element): string => text(element).replace(/\s+/g, ' ');
const shows = (element: Element, sentence: string): Promise<boolean> =>
  until(() => words(element).includes(sentence), `“${sentence}”, instead of: ${words(element)}`);
const linkTo = (element: Element, page: string): Promise<HTMLAnchorElement> =>
  until(() => deepQuery(element, `a[href*="${page}"]`) as HTMLAnchorElement | undefined, `a link to ${page}`);

describe('figures on two screens', () => {
  it('links a card to the board of its territory, which shows the same hiring plans', async () => {
    const card = await fixture<LitElement>(
      html`<job-card
        job="cuisine"
        territory="dep-60"
        figures-href="/chiffres?territory={id}&entry=job&job={job}"
        .feed=${feed}
      ></job-card>`,
    );
    await shows(card, 'Recrutements prévus en 2024 306');
    await shows(card, 'Jugés difficiles : 217, soit 71 %');
    const link = await linkTo(card, '/chiffres');
    equal(link.textContent?.replace(/\s+/g, ' ').trim(), 'Voir tous les chiffres : Oise');
    await axeCheck(card);
    const request = new URL(link.href).searchParams;
    equal(Object.fromEntries(request), { territory: 'dep-60', entry: 'job', job: 'cuisine' });

    const board = await fixture<LitElement>(
      html`<indicator-board
        territory=${request.get('territory')}
        entry=${request.get('entry')}
        job=${request.get('job')}
        .feed=${feed}
      ></indicator-board>`,
    );
    await until(() => deepQuery(board, '.themes:not([aria-busy])'), 'the figures');
    const values = deepQueryAll(board, '.theme :is(.value, .amount) strong').map(({ textContent }) =>
      textContent?.replace(/\s/g, ' ').trim(),
    );
    equal(values, ['306', '70,9 %']);
    assert(!words(board).includes('12 000'), 'no figure of all jobs');
    await axeCheck(board);
  });

  it('shows a secret figure as secret both on the card and on the board', async () => {
    const card = await fixture<LitElement>(html`<job-card job="soudage" territory="dep-80" .feed=${feed}></job-card>`);
    await shows(card, 'chiffre secret');
    assert(!deepQuery(card, 'a[href*="chiffres"]'), 'no link without a pattern');
    const board = await fixture<LitElement>(
      html`<indicator-board territory="dep-80" entry="job" job="soudage" .feed=${feed}></indicator-board>`,
    );
    const closing = await until(() => deepQuery(board, '.closing details') as HTMLDetailsElement | null, 'the end');
    closing.open = true;
    await shows(board, 'secret statistique');
    equal(deepQueryAll(board, '.theme .value').length, 0);
  });

  it('links the finder to the figures of the chosen département or of the feed', async () => {
    const finder = await fixture<LitElement>(
      html`<training-finder figures-href="/chiffres/{id}" .feed=${feed}></training-finder>`,
    );
    equal(new URL((await linkTo(finder, '/chiffres/')).href).pathname, '/chiffres/reg-32');
    finder.setAttribute('department', '59');
    await until(() => deepQuery(finder, 'a[href$="/chiffres/dep-59"]'), 'the figures of the Nord');
  });
});
