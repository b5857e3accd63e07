// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/tension-indicator.js';
import type { TensionIndicator, TerritoryChangeEvent } from '@orientation-widgets/elements';
import type { FeedManifest } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, axeCheck, equal, fixture, text, until } from './support/assert.js';

const feed = exampleFeed();

/** Waits until the element shows these words; returns its text. */
async function saying(element: TensionIndicator, words: string): Promise<string> {
  await until(() => text(element).includes(words), `« ${words} », instead of: ${text(element)}`);
  return text(element);
}

const show = (template: TemplateResult): Promise<TensionIndicator> => fixture<TensionIndicator>(template);

/** Returns the example feed with a level by ROME in a bassin, computed by another method. */
function feedByRome(): FeedManifest {
  const { tensions, territories, sources } = exampleFeed();
  return exampleFeed({
    sources: [...listOf(sources), { id: 'rome-tensions', title: 'Tensions par bassin', publisher: 'Pôle emploi' }],
    territories: [
      ...listOf(territories),
      { id: 'bassin-lens', kind: 'bassin', code: 'lens', name: 'Lens', parents: ['reg-32'] },
    ],
    tensions: [
      ...listOf(tensions),
      {
        rome: 'H2913',
        territoryId: 'bassin-lens',
        period: '2020',
        level: 2,
        factors: {},
        sourceId: 'rome-tensions',
      },
    ],
  });
}

/** Returns the records of a collection inlined in the manifest, none for a collection in files. */
function listOf<T>(collection: readonly T[] | object | undefined): readonly T[] {
  return Array.isArray(collection) ? (collection as readonly T[]) : [];
}

describe('tension-indicator', () => {
  it('says the level, the job, the place, the reasons, the plans and the source', async () => {
    const element = await show(html`<tension-indicator job="soudage" .feed=${feed}></tension-indicator>`);
    const content = await saying(element, 'Comment lire ces chiffres');
    for (const words of [
      'Tension très élevée',
      'Soudeuse / Soudeur, Hauts-de-France',
      'beaucoup de mal à recruter',
      'Quantité d’offres',
      'au moins 955',
      'au moins 728',
      'Dares et France Travail',
      '2019',
      '2024',
    ])
      assert(content.includes(words), `« ${words} » is missing from: ${content}`);
    await axeCheck(element);
  });

  for (const width of [320, 640, 700, 960]) {
    it(`at ${width} px, breaks no word of the plans, and keeps figures to the right`, async () => {
      const element = await show(
        html`<tension-indicator job="soudage" style="width:${width}px" .feed=${feed}></tension-indicator>`,
      );
      await saying(element, 'au moins 955');
      for (const words of element.renderRoot.querySelectorAll('.plans dt, .plans dd')) {
        const range = document.createRange();
        range.selectNodeContents(words);
        equal(range.getClientRects().length, 1, `lines of « ${words.textContent ?? ''} »`);
      }
      const edges = [...element.renderRoot.querySelectorAll('.plans dd')].map(value =>
        Math.round(value.getBoundingClientRect().right),
      );
      equal(new Set(edges).size, 1, `ends of the figures: ${edges.join()}`);
    });
  }

  it('says only that a job has no level, since the feed may have its other figures', async () => {
    const element = await show(
      html`<tension-indicator job="soudage" .feed=${exampleFeed({ tensions: [], tensionSeries: [] })}></tension-indicator>`,
    );
    await saying(element, 'Ces données ne disent pas si ce métier est en tension');
  });

  it('shows the hiring plans of a job without a level, with their year and source', async () => {
    const unlevelled = exampleFeed({ tensions: [], tensionSeries: [] });
    const element = await show(html`<tension-indicator job="soudage" .feed=${unlevelled}></tension-indicator>`);
    const content = await saying(element, 'Recrutements prévus en 2024');
    for (const words of [
      'Pas de chiffre de tension',
      'Soudeuse\u00a0/ Soudeur',
      'Ces données ne disent pas si ce métier est en tension.',
      'au moins 955',
      'enquête Besoins en main-d’œuvre',
    ])
      assert(content.includes(words), `« ${words} » is missing from: ${content}`);
    assert(!element.renderRoot.querySelector('[part=facts]'), 'no factor of a level that is not there');
    await axeCheck(element);
  });

  it('shows the level of another method apart, in a bassin only', async () => {
    const element = await show(
      html`<tension-indicator job="soudage" territory="bassin-lens" .feed=${feedByRome()}></tension-indicator>`,
    );
    const content = await saying(element, 'Selon une autre méthode, en 2020');
    for (const words of [
      'Tension très élevée',
      'Lens',
      'Tension, fiche ROME H2913 faible',
      'Ne comparez pas son niveau avec un autre.',
      'Pôle emploi, Tensions par bassin',
    ])
      assert(content.includes(words), `« ${words} » is missing from: ${content}`);
    element.territory = 'dep-59';
    await until(() => !text(element).includes('Selon une autre méthode'), 'no such level in a département');
    await axeCheck(element);
  });

  it('shows the strongest reason first, with a word beside each bar', async () => {
    const element = await show(html`<tension-indicator job="maraichage" .feed=${feed}></tension-indicator>`);
    await saying(element, 'Comment lire ces chiffres');
    const words = [...element.renderRoot.querySelectorAll('li b')].map(word => word.textContent);
    equal(words, ['très élevée', 'très élevée', 'élevée', 'moyenne', 'très faible', 'très faible']);
  });

  it('finds a job by its ROME or FAP code, and shows a FAP code without a job', async () => {
    const element = await show(html`<tension-indicator job="H2913" .feed=${feed}></tension-indicator>`);
    await saying(element, 'Soudeuse');
    element.job = 'V0Z60';
    await saying(element, 'Aide-soignante');
    element.job = 'L2Z60';
    await saying(element, 'L2Z60, Hauts-de-France');
  });

  it('says why a level is not published, and gives the level of the region', async () => {
    const element = await show(
      html`<tension-indicator job="soudage" territory="dep-80" .feed=${feed}></tension-indicator>`,
    );
    const content = await saying(element, 'Tension non publiée');
    assert(content.includes('Soudeuse / Soudeur, Somme'), 'the place asked');
    assert(content.includes('Non publié'), 'the reason');
    assert(content.includes('Tension très élevée Hauts-de-France'), 'the level of the region');
    assert(content.includes('Chiffre secret'), 'plans are secret there, not zero');
  });

  it('falls back to a larger territory, and says so, when the territory has no record', async () => {
    const element = await show(
      html`<tension-indicator job="cuisine" territory="dep-60" .feed=${feed}></tension-indicator>`,
    );
    const content = await saying(element, 'Pas de chiffre pour ce territoire');
    assert(content.includes('Cuisinier, Oise'), 'the hires of the place asked, which are newer');
    assert(content.includes('Hauts-de-France'), 'the level of the region');
    assert(content.includes('217, soit 71'), 'the exact plans of the Oise');
  });

  it('replaces an unknown territory by that of the feed', async () => {
    const element = await show(
      html`<tension-indicator job="cuisine" territory="com-1" .feed=${feed}></tension-indicator>`,
    );
    await saying(element, 'Pas de chiffre pour le territoire demandé');
    await saying(element, 'Tension très élevée');
  });

  it('lets the visitor choose, keeps focus, announces the answer and notifies the page', async () => {
    const element = await show(
      html`<tension-indicator job="soudage" territory="visitor" .feed=${feed}></tension-indicator>`,
    );
    await saying(element, 'Tension très élevée');
    const select = element.renderRoot.querySelector('select');
    assert(select, 'a native list');
    equal(
      [...select.options].map(({ label }) => label),
      ['Hauts-de-France', 'Aisne', 'Nord', 'Oise', 'Pas-de-Calais', 'Somme'],
    );
    equal(element.renderRoot.querySelector('[role=status]')?.textContent, '', 'nothing is announced at first');
    const messages: string[] = [];
    element.addEventListener('territory-change', event => messages.push((event as TerritoryChangeEvent).territoryId));
    select.focus();
    select.value = 'dep-02';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await saying(element, 'Soudeuse / Soudeur, Aisne');
    equal(messages, ['dep-02']);
    equal(element.renderRoot.querySelector('[role=status]')?.textContent, 'Aisne\u202f: Tension moyenne');
    equal(element.shadowRoot?.activeElement?.localName, 'select');
  });

  it('opens its explanations by keyboard, with every factor', async () => {
    const element = await show(html`<tension-indicator job="soudage" .feed=${feed}></tension-indicator>`);
    await saying(element, 'Comment lire');
    element.renderRoot.querySelector('summary')?.click();
    const content = await saying(element, 'Ce que cela ne veut pas dire');
    assert(content.includes('Faiblesse des salaires'), 'the seventh factor is explained');
    await axeCheck(element);
  });

  it('keeps a badge in its line, and names its job, place and date to screen readers', async () => {
    const paragraph = await fixture(
      html`<p>Souder <tension-indicator job="soudage" variant="badge" .feed=${feed}></tension-indicator>.</p>`,
    );
    const element = paragraph.querySelector('tension-indicator');
    assert(element, 'a badge');
    await saying(element, 'Tension 2019 très élevée');
    equal(getComputedStyle(element).display, 'inline-flex');
    assert(element.offsetHeight < 60 && element.offsetWidth < 400, 'as small as words');
    assert(element.renderRoot.textContent?.includes('Soudeuse / Soudeur, Hauts-de-France, 2019'), 'the context');
    await axeCheck(paragraph);
  });

  it('leaves a word, or the fallback of the page, in a badge on a faulty feed', async () => {
    const bare = await show(html`<tension-indicator job="soudage" variant="badge" .feed=${{}}></tension-indicator>`);
    await until(() => bare.shadowRoot?.textContent?.includes('Tension indisponible'), 'a word');
    assert(!bare.renderRoot.querySelector('[role=alert]'), 'no panel in a sentence');
  });

  it('shows an alert and the fallback on a faulty feed', async () => {
    const element = await show(html`<tension-indicator job="soudage" .feed=${{}}><p>secours</p></tension-indicator>`);
    await until(() => element.renderRoot.querySelector('[role=alert]'), 'the alert');
    assert(element.querySelector('p')?.checkVisibility(), 'the fallback');
  });

  it('never requests sessions or trainings', async () => {
    const hole = { href: 'nowhere.json', count: 1, bytes: 1, sha256: '0'.repeat(64) };
    const element = await show(
      html`<tension-indicator job="soudage" .feed=${exampleFeed({ sessions: hole, trainings: hole, places: hole })}></tension-indicator>`,
    );
    await saying(element, 'Tension très élevée');
  });

  it('says when there is no job, or an unknown one', async () => {
    const element = await show(html`<tension-indicator .feed=${feed}></tension-indicator>`);
    await saying(element, 'Aucun métier n’est choisi');
    element.job = 'Z0Z00';
    await saying(element, 'Z0Z00');
  });

  it('keeps its content when it moves in the page', async () => {
    const element = await show(html`<tension-indicator job="soudage" .feed=${feed}></tension-indicator>`);
    await saying(element, 'Tension très élevée');
    const section = document.createElement('section');
    element.replaceWith(section);
    section.append(element);
    await saying(element, 'Tension très élevée');
  });
});
