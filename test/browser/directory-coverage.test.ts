// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/directory-coverage.js';
import type { DirectoryCoverage } from '@orientation-widgets/elements';
import { html } from 'lit';
import { directoryFeed } from '../../stories/fixtures/directory.js';
import { assert, axeCheck, deepQuery, deepQueryAll, fixture, text, until } from './support/assert.js';
import { button, choose, says } from './support/resource-page.js';

describe('directory-coverage', () => {
  const rows = (element: DirectoryCoverage): string[] =>
    deepQueryAll(element.renderRoot as ShadowRoot, '.places tbody tr').map(
      row => row.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    );

  it('lists and counts the territories, those without anybody first', async () => {
    const element = await fixture<DirectoryCoverage>(
      html`<directory-coverage .feed=${directoryFeed()} kinds="structure" need="digital" radius="10"></directory-coverage>`,
    );
    await says(element, 'et je compare les');
    choose(element, 'Territoires', 'commune');
    await until(() => rows(element).some(row => row.startsWith('Fourmies')), 'the towns');
    const all = rows(element);
    assert(
      /^Dunkerque ?habitants : nombre inconnu Non couvert Le plus près, à/.test(
        all.find(row => row.startsWith('Dunkerque')) ?? '',
      ),
      all.join(' | '),
    );
    assert(/^Fourmies.*Desservi$/.test(all.at(-1) ?? ''), all.join(' | '));
    await says(element, 'une source dit sa liste complète');
    await axeCheck(element);
  });

  it('says that nobody is listed, never that nobody is there, where a need is not surveyed', async () => {
    const element = await fixture<DirectoryCoverage>(
      html`<directory-coverage .feed=${directoryFeed()} kinds="structure" need="job"></directory-coverage>`,
    );
    await says(element, 'et je compare les');
    choose(element, 'Territoires', 'commune');
    await until(() => rows(element).some(row => /^Dunkerque.*Aucune structure recensée/.test(row)), 'nobody is listed');
    await says(element, 'ne veut pas dire qu’il n’y a personne');
    assert(!text(element).includes('Non couvert'), text(element));
    choose(element, 'Besoin', 'childcare');
    await until(() => rows(element).every(row => row.includes('Aucune structure recensée')), 'another need');
  });

  it('counts by density and by rurality, and maps the centres that have no outline', async () => {
    const element = await fixture<DirectoryCoverage>(
      html`<directory-coverage .feed=${directoryFeed()} kinds="structure" need="digital" radius="10"></directory-coverage>`,
    );
    await says(element, 'et je compare les');
    choose(element, 'Territoires', 'commune');
    await says(element, 'Selon la densité de la commune');
    const types = deepQueryAll(element.renderRoot as ShadowRoot, '.types tbody tr').map(row =>
      row.textContent?.replace(/\s+/g, ' ').trim(),
    );
    assert(types[0] === 'Grands centres urbains 1 sur 1 commune, habitants : nombre inconnu', types.join(' | '));
    assert(types.includes('Petites polarités mixtes 0 sur 1 commune'), types.join(' | '));
    button(element, 'Carte').click();
    await says(element, 'Chaque point est au centre de son territoire');
    const map = deepQuery(element.renderRoot as ShadowRoot, 'svg.dots');
    assert(map, 'the map');
    const dots = (status: string): number =>
      map.querySelector(`.${status}`)?.getAttribute('d')?.match(/M/g)?.length ?? 0;
    const marked = (status: string): number =>
      deepQueryAll(element.renderRoot as ShadowRoot, `.places td.${status}`).length;
    await until(() => map.getBoundingClientRect().width > 0 && dots('served') > 0, 'the dots');
    for (const status of ['served', 'near', 'remote', 'none-listed', 'uncovered'])
      assert(dots(status) === marked(status), `${status}: ${dots(status)} dots, ${marked(status)} rows`);
    await axeCheck(element);

    // Clicking a dot leads to its row.
    const fourmies = map.querySelector('.served') as SVGPathElement;
    /** Returns the current position of the dot: content above it moves it. */
    const at = (): MouseEventInit => {
      const { x, y, width, height } = fourmies.getBoundingClientRect();
      return { clientX: x + width / 2, clientY: y + height / 2, bubbles: true };
    };
    map.dispatchEvent(new PointerEvent('pointermove', at()));
    await says(element, 'Fourmies, Desservi');
    map.dispatchEvent(new MouseEvent('click', at()));
    await until(() => {
      const row = (element.renderRoot as ShadowRoot).activeElement;
      return row?.textContent?.includes('Fourmies') && row.matches('.places tr');
    }, 'the row of Fourmies');
    button(element, 'Carte').click();
    await until(() => !text(element).includes('Chaque point'), 'the map is closed');
  });
});
