// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/tension-indicator.js';
import type { TensionIndicator } from '@orientation-widgets/elements';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { newestHiresFeed } from '../../stories/fixtures/newest-hires.js';
import { seriesFeed, twoMethods } from '../../stories/fixtures/tension-series.js';
import { assert, axeCheck, equal, fixture, text, until } from './support/assert.js';

const feed = seriesFeed();

async function saying(element: TensionIndicator, words: string): Promise<string> {
  await until(() => text(element).includes(words), `« ${words} », instead of: ${text(element)}`);
  return text(element);
}

const show = (template: TemplateResult): Promise<TensionIndicator> => fixture<TensionIndicator>(template);

const texts = (element: TensionIndicator, selector: string): string[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) =>
    innerText.replace(/\s+/g, ' ').trim(),
  );

describe('tension-indicator, other variants', () => {
  it('compares the territories of a job, hardest first, each with its hiring plans', async () => {
    const element = await show(
      html`<tension-indicator job="soudage" variant="compare" .feed=${feed}></tension-indicator>`,
    );
    await saying(element, 'Où est-il le plus difficile de recruter');
    const rows = texts(element, '[part=list] > li');
    assert(!rows.some(row => row.startsWith('Hauts-de-France')), 'the région is no rank');
    const [apart] = texts(element, '.reference .rows > li');
    assert(apart?.startsWith('Hauts-de-France') && apart.endsWith('très élevée'), String(apart));
    assert(text(element).includes('Tension en 2019.'), 'the year is said once');
    assert(!rows.some(row => /Tension 20\d\d/.test(row)), rows.join('\n'));
    const somme = rows.find(row => row.startsWith('Somme'));
    assert(
      somme?.includes('Non publié') &&
        somme.includes('Niveau de : Hauts-de-France') &&
        somme.includes('chiffre secret'),
      String(somme),
    );
    await axeCheck(element);
  });

  it('draws the share of difficult hires beside each territory', async () => {
    const element = await show(
      html`<tension-indicator job="soudage" variant="compare" .feed=${newestHiresFeed()}></tension-indicator>`,
    );
    await saying(element, 'Part des embauches jugées difficiles');
    const filled = (name: string): number | undefined =>
      [...element.renderRoot.querySelectorAll('.rows > li')]
        .find(row => row.querySelector('.name')?.textContent?.trim() === name)
        ?.querySelectorAll('.discs .woman').length;
    equal(filled('Nord'), 16);
    equal(filled('Pas-de-Calais'), 6);
    equal(filled('Hauts-de-France'), 12);
    await axeCheck(element);
  });

  it('links the jobs of a ranking to the site, after an event', async () => {
    for (const form of [
      html`<tension-indicator variant="ranking" job-href="/metiers/{id}" .feed=${feed}></tension-indicator>`,
      html`<tension-indicator jobs="soudage maraichage" variant="compare" job-href="/metiers/{id}" .feed=${feed}></tension-indicator>`,
    ]) {
      const element = await show(form);
      const link = (): HTMLAnchorElement | null => element.renderRoot.querySelector('a[href*="/metiers/"]');
      await until(link, 'a link to a job');
      const messages: string[] = [];
      element.addEventListener('job-select', event => {
        messages.push(event.jobId);
        event.preventDefault();
      });
      link()?.click();
      equal(messages, [link()?.href.split('/').at(-1)]);
      await axeCheck(element);
    }
  });

  it('compares jobs in a territory, and says which have no figure', async () => {
    const element = await show(
      html`<tension-indicator jobs="maraichage soudage Z9999" variant="compare" .feed=${feed}></tension-indicator>`,
    );
    await saying(element, 'Pour quels métiers');
    equal(texts(element, '.rows .name'), ['Soudeuse / Soudeur', 'Maraîchère / Maraîcher', 'Z9999']);
    assert(texts(element, '.rows > li').at(-1)?.includes('Pas de chiffre de tension'), 'said, not left blank');
  });

  it('lets the visitor choose the territory where jobs are compared', async () => {
    const element = await show(
      html`<tension-indicator .jobs=${['soudage', 'maraichage']} territory="visitor" variant="compare" .feed=${feed}></tension-indicator>`,
    );
    await saying(element, 'Pour quels métiers');
    const select = element.renderRoot.querySelector('select');
    assert(select, 'a native list');
    select.value = 'dep-02';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(
      () => element.renderRoot.querySelector('[role=status]')?.textContent === 'Aisne',
      'the place is announced',
    );
  });

  it('says a trend in words and in a table, with its source', async () => {
    const element = await show(
      html`<tension-indicator job="soudage" variant="trend" .feed=${feed}></tension-indicator>`,
    );
    const content = await saying(element, 'En 2011, la tension était élevée. En 2019, elle est très élevée.');
    assert(content.includes('une seule année publiée, 2019') && content.includes('France'), content);
    element.renderRoot.querySelector('summary')?.click();
    equal(element.renderRoot.querySelectorAll('tbody tr').length, 9);
    assert(
      element.renderRoot.querySelector('.chart')?.getAttribute('aria-hidden') === 'true',
      'columns are decorative',
    );
    await axeCheck(element);
  });

  it('marks where the method changes, and compares only after it', async () => {
    const element = await show(
      html`<tension-indicator job="soudage" variant="trend" .feed=${twoMethods()}></tension-indicator>`,
    );
    const content = await saying(element, 'En 2021, la tension était élevée. En 2024');
    assert(content.includes('À partir de 2021, la méthode change'), content);
    element.renderRoot.querySelector('summary')?.click();
    const rows = texts(element, 'tbody tr');
    assert(
      rows.some(row => row.includes('2022') && row.includes('effectif trop faible')),
      rows.join('\n'),
    );
    assert(rows[0]?.includes('6 facteurs') && rows.at(-1)?.includes('7 facteurs'), rows.join('\n'));
  });

  it('ranks the jobs of a territory in a table of ten, and focuses the next ones', async () => {
    const element = await show(html`<tension-indicator variant="ranking" .feed=${exampleFeed()}></tension-indicator>`);
    await saying(element, 'Les métiers où il est le plus difficile');
    equal(element.renderRoot.querySelectorAll('tbody tr').length, 10);
    element.renderRoot.querySelector<HTMLElement>('button')?.click();
    await until(() => element.renderRoot.querySelectorAll('tbody tr').length > 10, 'more rows');
    assert(element.shadowRoot?.activeElement?.textContent?.trim().startsWith('11'), 'the focus is on the eleventh');
    await axeCheck(element);
  });

  it('shows ranks when the index is known, and says which jobs are ranked', async () => {
    const element = await show(html`<tension-indicator variant="ranking" .feed=${feed}></tension-indicator>`);
    await saying(element, 'Seuls les métiers d’au moins');
    assert(texts(element, 'tbody tr')[0]?.startsWith('1 '), 'a rank');
    assert(!text(element).includes('Voir'), 'nothing more to see');
  });

  it('ranks the jobs of a larger territory when there is no figure, and says so', async () => {
    const element = await show(
      html`<tension-indicator variant="ranking" territory="country-fr" .feed=${feed}></tension-indicator>`,
    );
    await saying(element, 'Pas de chiffre de tension');
    element.territory = 'dep-60';
    await saying(element, 'Oise');
  });

  it('treats an unknown variant as a sheet', async () => {
    const element = await show(
      html`<tension-indicator job="soudage" variant="constructor" .feed=${feed}></tension-indicator>`,
    );
    await saying(element, 'Tension très élevée');
  });
});
