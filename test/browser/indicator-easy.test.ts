// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Easy reading of a board, in each of its variants: fewer words, one figure a sentence, and no chart.
import '@orientation-widgets/elements/define/indicator-board.js';
import type { LitElement, TemplateResult } from 'lit';
import { html } from 'lit';
import { figuresFeed, LENS } from '../../stories/fixtures/figures.js';
import { assert, axeCheck, deepQuery, deepQueryAll, equal, fixture, text, until } from './support/assert.js';
import { fakeVoice } from './support/fake-voice.js';

const feed = figuresFeed();
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
const shows = (element: Element, words: string): Promise<boolean> =>
  until(() => plain(text(element)).includes(words), `“${words}”, instead of: ${text(element)}`);

const open = async (template: TemplateResult): Promise<LitElement> => {
  const element = await fixture<LitElement>(template);
  await until(() => deepQuery(element, '.easy-sheet'), 'the easy sheet');
  return element;
};

/** Returns the first statements, each with its illustration. */
const statements = (element: Element, lines = '.easy-sheet > .easy > li'): string[] =>
  deepQueryAll(element, lines).map(line => plain((line as HTMLElement).innerText));

const folded = (element: Element): HTMLDetailsElement[] =>
  deepQueryAll(element, '.easy-sheet > :not(.easy-foot) > details').filter(
    details => details instanceof HTMLDetailsElement,
  );

const wholeSheet = (element: Element): HTMLElement | undefined =>
  deepQueryAll(element, '.easy-foot button')[0] as HTMLElement | undefined;

describe('easy reading of an indicator-board', () => {
  it('shows at most four rounded statements, folded themes and no chart', async () => {
    const element = await open(
      html`<indicator-board territory=${LENS} board="shared" reading="easy" .feed=${feed}></indicator-board>`,
    );
    const sentences = statements(element);
    assert(sentences.length > 1 && sentences.length <= 4, sentences.join(' | '));
    equal(deepQueryAll(element, '.easy-sheet > .easy svg').length, sentences.length);
    const poverty = sentences.find(words => words.startsWith('Taux de pauvreté')) ?? '';
    assert(poverty.includes('Environ 25 % (2021). C’est comme 5 sur 20.'), sentences.join(' | '));
    assert(poverty.includes('C’est le chiffre le plus haut de 8 zones d’emploi.'), poverty);
    equal(deepQueryAll(element, '.plot, table').length, 0);
    await shows(element, 'Il manque des chiffres ici : 3 sur 12.');
    const themes = folded(element);
    assert(themes.length > 2 && themes.every(theme => !theme.open), 'folded themes');
    assert(!plain(text(element)).includes('10,8'), 'no decimal');
    await axeCheck(element);
  });

  it('shows a measure in four statements', async () => {
    const element = await open(
      html`<indicator-board territory=${LENS} reading="easy" .feed=${feed}></indicator-board>`,
    );
    (deepQuery(element, '[data-measure="unemployment"]') as HTMLElement).click();
    await until(() => deepQuery(element, '.detail'), 'the measure');
    equal(statements(element, '.detail > .easy-sheet > .easy > li'), [
      'Environ 11 % (octobre à décembre 2025). C’est comme 2 sur 20. Ce chiffre peut encore changer.',
      'Hauts-de-France : environ 8 %. Ici, c’est plus.',
      'Octobre à décembre 2014 : environ 11 %. Depuis, cela a peu changé.',
      'Part des actifs sans emploi, disponibles et qui en cherchent un.',
    ]);
    equal(deepQueryAll(element, '.plot, table, .map-frame, .files').length, 0);
    await axeCheck(element);
  });

  it('unfolds the theme of the measure that the visitor returns from, and focuses it', async () => {
    const element = await open(
      html`<indicator-board territory=${LENS} reading="easy" .feed=${feed}></indicator-board>`,
    );
    const inTheme = (): HTMLElement | undefined =>
      deepQuery(element, 'details [data-measure="employees"]') as HTMLElement | undefined;
    inTheme()?.click();
    (await until(() => deepQuery(element, '.back') as HTMLElement | undefined, 'the measure')).click();
    await until(() => element.shadowRoot?.activeElement === inTheme(), 'the focus');
    assert(inTheme()?.closest('details')?.open, 'an open theme');
  });

  it('keeps the chosen measure and territory when the visitor leaves easy reading', async () => {
    const element = await open(
      html`<indicator-board territory=${LENS} reading="easy" .feed=${feed}></indicator-board>`,
    );
    const select = deepQuery(element, '[data-control="territory"]') as HTMLSelectElement;
    select.value = 'ze-3201';
    select.dispatchEvent(new Event('change'));
    await shows(element, 'Amiens');
    (await until(() => deepQuery(element, '[data-measure="poverty"]') as HTMLElement | undefined, 'a measure')).click();
    await shows(element, 'Part des personnes sous 60 %');
    wholeSheet(element)?.click();
    await until(() => deepQuery(element, '.board.detail'), 'the whole detail');
    await shows(element, 'Amiens');
    await until(() => element.shadowRoot?.activeElement?.textContent?.includes('Taux de pauvreté'), 'the focus');
  });

  it('shows only its theme, and only the key points in their own variant', async () => {
    const theme = await open(
      html`<indicator-board variant="theme" theme="labour-market" territory=${LENS} reading="easy" .feed=${feed}></indicator-board>`,
    );
    await shows(theme, 'Marché du travail');
    assert(!text(theme).includes('Population'), text(theme));
    const essentials = await open(
      html`<indicator-board variant="essentials" territory=${LENS} reading="easy" .feed=${feed}></indicator-board>`,
    );
    assert(statements(essentials).length > 1, 'statements');
    equal(deepQueryAll(essentials, '.easy-sheet details:not(.easy-foot details), select').length, 0);
    await axeCheck(essentials);
  });

  it('filters by sector, and names the sector', async () => {
    const element = await open(
      html`<indicator-board territory=${LENS} entry="sector" sector="construction" reading="easy" .feed=${feed}></indicator-board>`,
    );
    await shows(element, 'Construction');
    await shows(element, 'Environ 11 000 salariés (2024).');
    await shows(element, 'Marché du travail : pas de chiffre ici.');
    equal(statements(element).length, 1);
  });

  it('shows the pages of a dossier on one open sheet without any link out', async () => {
    const element = await open(
      html`<indicator-board variant="dossier" territory=${LENS} reading="easy" .feed=${feed}></indicator-board>`,
    );
    assert(
      folded(element).every(theme => theme.open),
      'open themes',
    );
    assert(deepQuery(element, '.easy-actions .pri'), 'the button that prints');
    equal(deepQueryAll(element, 'select, [data-measure], .plot, table').length, 0);
    await axeCheck(element);
  });

  it('says one figure in easy words, and why there is none', async () => {
    const figure = (measure: string): TemplateResult =>
      html`<indicator-board variant="figure" measure=${measure} territory=${LENS} reading="easy" .feed=${feed}></indicator-board>`;
    const element = await open(figure('unemployment'));
    await shows(element, 'Environ 11 % (octobre à décembre 2025). C’est comme 2 sur 20.');
    equal(deepQueryAll(element, '.discs i').length, 20);
    equal(deepQueryAll(element, '.discs .woman').length, 2);
    element.setAttribute('measure', 'projects');
    await shows(element, 'Pas de chiffre ici : la source ne le publie pas.');
    await shows(element, 'Pas-de-Calais : environ 46 000 projets (2023).');
    equal(deepQueryAll(element, '.discs, .plot').length, 0);
    await axeCheck(element);
  });

  it('rounds a number inside a sentence, and shows the exact one on demand', async () => {
    const element = await fixture<LitElement>(
      html`<indicator-board variant="key" measure="unemployment" territory=${LENS} reading="easy" .feed=${feed}>9 %</indicator-board>`,
    );
    const key = await until(() => element.shadowRoot?.querySelector<HTMLElement>('.key'), 'the number');
    equal(plain(key.firstChild?.nextSibling?.textContent ?? ''), '11 %');
    assert(plain(key.title).includes('valeur exacte : 10,8 %'), key.title);
  });

  it('reads the name of each measure aloud', async () => {
    const voice = fakeVoice();
    const element = await open(
      html`<indicator-board territory=${LENS} reading="easy" .feed=${feed}></indicator-board>`,
    );
    (await until(() => deepQuery(element, '.listen button') as HTMLElement | undefined, 'the button')).click();
    while (voice.isSpeaking()) voice.finish();
    const spokenTexts = voice.wording();
    const name = spokenTexts.indexOf('Taux de pauvreté');
    assert(name > 0 && spokenTexts[name + 1]?.startsWith('Environ 25'), spokenTexts.join(' | '));
  });
});
