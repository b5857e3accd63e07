// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/tension-indicator.js';
import type { TensionIndicator } from '@orientation-widgets/elements';
import { html } from 'lit';
import { tensionMapFeed } from '../../stories/fixtures/tension-map.js';
import { assert, axeCheck, equal, fixture, text, until } from './support/assert.js';

async function show(feed: object, width = '40rem'): Promise<TensionIndicator> {
  const element = await fixture<TensionIndicator>(
    html`<tension-indicator job="soudage" variant="map" .feed=${feed}></tension-indicator>`,
  );
  element.style.width = width;
  await until(() => element.renderRoot.querySelector('.tension-map-list'), 'the list');
  return element;
}

const rows = (element: TensionIndicator): string[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('.tension-map-list > li')].map(({ innerText }) =>
    innerText.replace(/\s+/g, ' ').trim(),
  );
const drawnTitles = (element: TensionIndicator): string[] =>
  [...element.renderRoot.querySelectorAll('.areas title')].map(({ textContent }) => textContent ?? '');

describe('map of tension-indicator', () => {
  it('lists what each département shows', async () => {
    const element = await show(tensionMapFeed({ '02': 3, '59': 5, '60': 'below-threshold', '62': 'not-published' }));
    equal(
      rows(element).map(row => row.replaceAll('\u202f', ' ')),
      [
        'Nord très élevée',
        'Aisne moyenne',
        'Oise Non publiée : effectif trop faible',
        'Pas-de-Calais Non publiée par la source',
        'Somme Pas de chiffre dans ces données',
      ],
    );
    await until(() => drawnTitles(element).length === 5, 'the map');
    assert(
      drawnTitles(element).includes('Nord, très élevée') && drawnTitles(element).includes('Oise, non publiée'),
      drawnTitles(element).join(' ; '),
    );
    assert(text(element).includes('Contours simplifiés'), 'the outlines have no source');
    await axeCheck(element);
  });

  it('writes the level on the map, even at the width of a phone', async () => {
    for (const width of ['40rem', '20rem']) {
      const element = await show(tensionMapFeed({ '02': 3, '59': 5, '60': 4, '62': 1, '80': 2 }), width);
      const words = (): string[] =>
        [...element.renderRoot.querySelectorAll('.area-text')].map(({ textContent }) => textContent ?? '').sort();
      await until(() => words().length === 5, `the five words at ${width}`);
      equal(words(), ['faible', 'moyenne', 'très faible', 'très élevée', 'élevée']);
    }
  });

  it('says in a sentence what differs, or that nothing does', async () => {
    const varied = await show(tensionMapFeed({ '02': 3, '59': 5, '62': 5 }));
    assert(text(varied).includes('Très élevée\u202f: Nord, Pas-de-Calais. Moyenne\u202f: Aisne.'), text(varied));
    const same = await show(tensionMapFeed({ '02': 4, '59': 4, '60': 4, '62': 4, '80': 4 }));
    assert(text(same).includes('La même partout\u202f: élevée.'), text(same));
  });

  it('keeps its list when the feed has no outlines', async () => {
    const element = await show(tensionMapFeed({ '59': 3 }, []));
    assert(rows(element)[0] === 'Nord moyenne', rows(element).join('\n'));
    assert(!element.renderRoot.querySelector('svg.areas'), 'an empty frame is drawn');
  });
});
