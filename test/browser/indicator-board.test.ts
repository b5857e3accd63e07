// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/indicator-board.js';
import type { LitElement } from 'lit';
import { html } from 'lit';
import { figuresFeed, LENS } from '../../stories/fixtures/figures.js';
import { assert, axeCheck, deepQuery, deepQueryAll, equal, fixture, text, until } from './support/assert.js';

const feed = figuresFeed();
const shows = (element: Element, words: string): Promise<boolean> =>
  until(() => text(element).replace(/\s/g, ' ').includes(words), `“${words}”, instead of: ${text(element)}`);

const pick = async (element: Element, control: string, value: string): Promise<void> => {
  const select = await until(() => {
    const target = deepQuery(element, `[data-control="${control}"]`) as HTMLSelectElement | null;
    return [...(target?.options ?? [])].some(option => option.value === value) ? target : undefined;
  }, `the choice of ${value}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
};

describe('indicator-board', () => {
  it('lists the key points and the themes, missing figures last', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    await shows(element, 'La valeur la plus haute parmi 8 zones d’emploi.');
    await shows(element, 'Pas encore de chiffre ici pour 3 mesures sur 12.');
    const closing = deepQuery(element, '.closing');
    const themes = deepQuery(element, '.themes');
    assert(closing && themes?.compareDocumentPosition(closing) === 4, 'what is missing comes after the themes');
    await axeCheck(element);
  });

  it('draws the evidence for each sentence in a small visible chart', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    await until(() => deepQuery(element, '.themes:not([aria-busy])'), 'the last theme');
    for (const fold of deepQueryAll(element, '.theme details')) (fold as HTMLDetailsElement).open = true;
    const areas = deepQueryAll(element, ':is(.proof, .rows .mini) .area');
    assert(areas.length > 3, `${areas.length} small charts`);
    for (const area of areas) assert(area.getBoundingClientRect().width > 50, area.parentElement?.className ?? '');
  });

  it('shows the first rows of each theme on a wide board, without opening a fold', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board style="width: 1100px" territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    await until(() => deepQuery(element, '.themes:not([aria-busy])'), 'the last theme');
    const themes = deepQueryAll(element, '.theme').filter(theme => theme.querySelector('.rows > li'));
    assert(themes.length > 0, 'some themes have rows');
    for (const theme of themes) assert(theme.querySelector('.rows > li')?.checkVisibility(), text(theme));
  });

  it('cuts no name in a list of territories on a phone', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board style="width: 328px" territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    await until(() => deepQuery(element, '.themes:not([aria-busy])'), 'the last theme');
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    for (const select of deepQueryAll(element, '.controls select') as HTMLSelectElement[]) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(select);
      if (pen) pen.font = font;
      const arrow = 20;
      const roomPx = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - arrow;
      const name = select.selectedOptions[0]?.text ?? '';
      assert((pen?.measureText(name).width ?? 0) <= roomPx, `${name} is cut at ${roomPx} px`);
    }
  });

  it('shows the key points alone, with their sources, in their own variant', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board variant="essentials" territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    await shows(element, 'La valeur la plus haute parmi 8 zones d’emploi.');
    await until(() => deepQuery(element, '[part=source]'), 'the sources');
    equal(deepQueryAll(element, '.theme, select').length, 0);
    await axeCheck(element);
  });

  it('shows the records behind each sentence when the visitor asks how it is computed', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    await shows(element, 'La valeur la plus haute parmi 8 zones d’emploi.');
    const sentences = deepQueryAll(element, '.essentials > ul > li').length;
    const requestedUrl = await until(
      () => deepQuery(element, '.essentials > details') as HTMLDetailsElement | null,
      'how it is computed',
    );
    requestedUrl.open = true;
    await until(() => deepQuery(element, '.essentials > details table'), 'the records');
    equal(deepQueryAll(element, '.essentials > details table').length, sentences);
    await shows(element, 'Rang parmi les territoires du même type.');
    const ranked = deepQueryAll(element, '.essentials > details table').find(table =>
      table.textContent?.includes('Rang parmi'),
    );
    equal(ranked?.querySelectorAll('tbody tr').length, 8);
    await axeCheck(element);
  });

  it('shows figures written in words on demand, with their year and source', async () => {
    const about = { theme: 'training', unit: '%', territoryId: LENS, compare: [], sourceId: 'emploi' } as const;
    const withIndicators = {
      ...figuresFeed(),
      indicators: [
        {
          ...about,
          id: 'a',
          label: 'Formés aux bases',
          value: 33.3,
          words: 'plus d’un tiers',
          precision: 'at-least',
          period: '2021',
        },
        { ...about, id: 'b', label: 'Ailleurs', value: 50, period: '2021', territoryId: 'reg-32' },
      ],
    };
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} .feed=${withIndicators}></indicator-board>`,
    );
    await shows(element, 'Autres chiffres publiés');
    const fold = deepQuery(element, '.board > details') as HTMLDetailsElement;
    fold.open = true;
    await until(() => deepQuery(element, '.board > details table'), 'the table');
    const foldText = deepQuery(element, '.board > details')?.textContent?.replace(/\s+/g, ' ') ?? '';
    for (const words of [
      'Formations et orientation',
      'plus d’un tiers',
      '2021',
      'Institut d’exemple, Emploi et chômage',
    ])
      assert(foldText.includes(words), `“${words}” in ${foldText}`);
    assert(!foldText.includes('33') && !foldText.includes('Ailleurs'), foldText);
    await axeCheck(element);
  });

  it('shows another territory that the visitor chooses, notifies the page and announces it', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    await shows(element, 'Pas encore de chiffre ici pour 3 mesures sur 12.');
    const selectedIds: string[] = [];
    element.addEventListener('territory-change', event => selectedIds.push(event.territoryId));
    await pick(element, 'territory', 'ze-3201');
    await shows(element, 'Pas encore de chiffre ici pour 5 mesures sur 12.');
    equal(selectedIds, ['ze-3201']);
    await until(() => deepQuery(element, '[role=status]')?.textContent?.includes('Amiens'), 'the announcement');
  });

  it('compares with what the visitor chooses, or with nothing', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    await shows(element, 'de plus que les Hauts-de-France');
    await pick(element, 'compare', 'none');
    await until(() => !text(element).includes('que les Hauts-de-France'), 'no comparison');
  });

  it('focuses the measure that it opens, and restores the focus on return', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    const link = await until(
      () => deepQuery(element, '[data-measure="poverty"]') as HTMLElement | undefined,
      'the measure',
    );
    link.click();
    await until(() => element.shadowRoot?.activeElement?.matches('.measure-name'), 'the focus on the measure');
    await shows(element, 'Zones d’emploi, de la valeur la plus haute à la plus basse');
    await axeCheck(element);
    (deepQuery(element, '.back') as HTMLElement).click();
    await until(
      () => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.measure === 'poverty',
      'the focus',
    );
  });

  it('leaves the measure to a page that cancels the event', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    element.addEventListener('measure-select', event => event.preventDefault());
    const link = await until(
      () => deepQuery(element, '[data-measure="poverty"]') as HTMLElement | undefined,
      'the measure',
    );
    link.click();
    await element.updateComplete;
    assert(!deepQuery(element, '.detail'), 'the board stays');
  });

  it('filters by sector, and says how many measures have no figure by sector', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    await shows(element, 'Pas encore de chiffre ici pour 3 mesures sur 12.');
    const radio = await until(
      () => deepQuery(element, 'input[value="sector"]') as HTMLInputElement | null,
      'the entries',
    );
    radio.click();
    await shows(element, 'Pas encore de chiffre ici pour');
    await shows(element, '10 675');
    assert(!text(element).includes('10,8'), 'no figure of the whole');
    await axeCheck(element);
  });

  it('keeps the choices of the visitor in the address, and restores them', async () => {
    const before = location.href;
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} sync-url .feed=${feed}></indicator-board>`,
    );
    await shows(element, 'Pas encore de chiffre ici pour 3 mesures sur 12.');
    await pick(element, 'territory', 'ze-3201');
    await shows(element, 'Pas encore de chiffre ici pour 5 mesures sur 12.');
    equal(new URL(location.href).searchParams.get('chiffres-territory'), 'ze-3201');
    const again = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} sync-url .feed=${feed}></indicator-board>`,
    );
    await shows(again, 'Pas encore de chiffre ici pour 5 mesures sur 12.');
    again.remove();
    history.replaceState(null, '', before);
  });

  it('undoes a choice with the Back button, and tells the page what is on screen', async () => {
    const before = location.href;
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} sync-url .feed=${feed}></indicator-board>`,
    );
    const messages: (string | null)[] = [];
    element.addEventListener('selection-change', event => messages.push(event.selection.territory));
    await shows(element, 'Pas encore de chiffre ici pour 3 mesures sur 12.');
    await pick(element, 'territory', 'ze-3201');
    await shows(element, 'Pas encore de chiffre ici pour 5 mesures sur 12.');
    history.back();
    await shows(element, 'Pas encore de chiffre ici pour 3 mesures sur 12.');
    equal(location.href, before);
    await until(() => messages.length === 2, 'both are told');
    equal(messages, ['ze-3201', LENS]);
  });

  it('prepares pages for print, with the missing figures and the sources', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board variant="dossier" territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    await shows(element, 'Tous les chiffres');
    await shows(element, 'Ce qui manque');
    for (const fold of deepQueryAll(element, '.dossier details')) (fold as HTMLDetailsElement).open = true;
    await shows(element, 'la source ne le publie pas ; Pas-de-Calais 45 850 (2023)');
    await axeCheck(element);
    // On a phone, the column of the names of measures stays wide enough for several letters per line.
    element.style.width = '16em';
    const shares = deepQueryAll(element, '.dossier tbody th').map(
      cell => cell.getBoundingClientRect().width / (cell.closest('table')?.getBoundingClientRect().width ?? 0),
    );
    assert(shares.length > 0 && Math.min(...shares) > 0.25, shares.join(' '));
  });

  it('says under its line how far a territory is from its reference over time', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} measure="unemployment" .feed=${feed}></indicator-board>`,
    );
    await shows(element, 'L’écart avec Hauts-de-France');
    await shows(element, 'Toujours au-dessus.');
    equal(deepQueryAll(element, '.gap-over-time rect.bar').length, 48);
    await axeCheck(element);
  });

  it('keeps the first sector of a sector entry in the measure that it opens', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} entry="sector" .feed=${feed}></indicator-board>`,
    );
    await shows(element, '10 675');
    const link = await until(
      () => deepQuery(element, '[data-measure="employees"]') as HTMLElement | undefined,
      'the measure',
    );
    link.click();
    await until(() => deepQuery(element, '.detail'), 'the detail');
    await shows(element, '10 675');
    assert(!text(element).replace(/\s/g, ' ').includes('146 316'), 'no figure of all sectors');
  });

  it('draws its themes one after the other, and says that more is coming until the last', async () => {
    const element = await fixture<LitElement & { feed: unknown }>(
      html`<indicator-board territory=${LENS}></indicator-board>`,
    );
    const seen: number[] = [];
    const observer = new MutationObserver(() => {
      const themes = deepQuery(element, '.themes');
      if (themes?.hasAttribute('aria-busy')) seen.push(themes.childElementCount);
    });
    observer.observe(element.renderRoot, { childList: true, subtree: true });
    element.feed = feed;
    const themes = await until(() => deepQuery(element, '.themes:not([aria-busy])'), 'the last theme');
    observer.disconnect();
    equal(themes.childElementCount, 4);
    assert(
      seen.some(count => count < 4),
      `themes while more is coming: ${seen.join()}`,
    );
  });

  it('shows the figure of the nearest territory under its name when there is none', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board territory=${LENS} .feed=${feed}></indicator-board>`,
    );
    const level = await until(() => deepQuery(element, '.wider'), 'a figure of a wider territory');
    assert(level.querySelector('.level')?.textContent === 'Pas-de-Calais', 'its name');
  });

  it('says that the feed has no measure, or not the one requested', async () => {
    const none = await fixture<LitElement>(
      html`<indicator-board .feed=${figuresFeed({ measures: [] })}></indicator-board>`,
    );
    await shows(none, 'Ces données ne contiennent aucune mesure pour le moment.');
    const unknown = await fixture<LitElement>(
      html`<indicator-board variant="figure" measure="rien" .feed=${feed}></indicator-board>`,
    );
    await shows(unknown, 'Ces données ne disent rien de cette mesure : rien.');
  });
});
