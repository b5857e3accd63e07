// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { JobCard } from '@orientation-widgets/elements/define/job-card.js';
import type { Job } from '@orientation-widgets/feed';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, axeCheck, deepQueryAll, equal, fixture, text, until } from './support/assert.js';
import { press, saying, show } from './support/job-page.js';
import { printed } from './support/resource-page.js';

const feed = exampleFeed();

let release = (): void => undefined;

/** Card whose second part loads when the test allows it. */
class HeldCard extends JobCard {
  protected override async complete(...all: Parameters<JobCard['complete']>): ReturnType<JobCard['complete']> {
    await new Promise<void>(done => (release = done));
    return super.complete(...all);
  }
}
customElements.define('held-job-card', HeldCard);

describe('job-card', () => {
  it('says what the job is, its tension, pay, prospects, access and women’s share, with sources', async () => {
    const element = await show(html`<job-card job="soudage" .feed=${feed}></job-card>`);
    const content = await saying(element, 'Données d’exemple');
    for (const words of [
      'Métallurgie, chantiers navals, bâtiment',
      'Tension très élevée',
      '1\u202f900 à 2\u202f600\u00a0€ brut par mois',
      'En 2024.',
      'Au moins 955',
      'Travail debout, chaleur et bruit',
      'CAP, titre professionnel',
      '3,1\u202f% de femmes',
      'soit moins d’une personne sur 20',
      'Dares et France Travail, Les tensions sur le marché du travail, 2019, Hauts-de-France',
      'Données d’exemple',
    ])
      assert(content.includes(words), `« ${words} » is missing from: ${content}`);
    await axeCheck(element);
  });

  it('shows unknown facts about disability, and local helpers, on demand', async () => {
    const helper = {
      id: 'cap-emploi',
      kind: 'structure' as const,
      name: 'Cap emploi d’exemple',
      summary: 'Accompagne vers l’emploi',
      audiences: ['Personnes en situation de handicap'],
      territoryIds: ['reg-32'],
      sectors: [],
      contact: '03 00 00 00 00',
      sourceId: 'exemple',
    };
    const element = await show(
      html`<job-card job="soudage" variant="full" .feed=${exampleFeed({ resources: [helper] })}></job-card>`,
    );
    await saying(element, 'Avec un handicap');
    const details = deepQueryAll(element, '.disability details')[0] as HTMLDetailsElement;
    details.open = true;
    const content = await saying(element, 'Cap emploi d’exemple');
    assert(content.includes('Ces données ne disent pas ce qui peut être aménagé'), content);
    assert(content.includes('personne référente handicap'), content);
    assert(deepQueryAll(element, '.disability a[href^="tel:"]').length === 1, 'a number to call');
    await axeCheck(element);
    const none = await show(html`<job-card job="soudage" variant="full" .feed=${feed}></job-card>`);
    await saying(none, 'Avec un handicap');
    (deepQueryAll(none, '.disability details')[0] as HTMLDetailsElement).open = true;
    await saying(none, 'Aucune structure n’est indiquée dans ces données');
  });

  it('shows first the names and tasks of the job, which do not move when the rest loads', async () => {
    const element = await show(html`<held-job-card job="soudage" .feed=${feed}></held-job-card>`);
    await saying(element, 'Assemble des pièces de métal');
    const root = element.renderRoot as ShadowRoot;
    const name = root.querySelector('.name');
    const summary = root.querySelector('.summary');
    const places = (): (number | undefined)[] => [name, summary].map(part => part?.getBoundingClientRect().top);
    const before = places();
    assert(!text(element).includes('Tension'), 'the rest is not there');
    assert(!root.querySelector('[aria-busy=true]'), 'what is there can be read');
    const { height } = element.getBoundingClientRect();
    assert(height > 400, `the rest has its room: ${height}`);
    release();
    await saying(element, 'Tension très élevée');
    equal(places(), before);
    assert(name === root.querySelector('.name'), 'the same heading, which a reader may stand on');
  });

  it('opens the full card by « Voir le métier », focuses its name, and returns', async () => {
    const element = await show(html`<job-card job="soudage" .feed=${feed}></job-card>`);
    await saying(element, 'Voir le métier');
    press(element, 'Voir le métier');
    await saying(element, 'Lire un plan');
    await saying(element, 'Inès, 22 ans');
    await saying(element, '2 formations pour y arriver');
    equal(element.shadowRoot?.activeElement?.className, 'name');
    equal(element.variant, 'standard', 'the page’s own attribute');
    press(element, 'Réduire la fiche');
    await until(() => element.shadowRoot?.activeElement?.classList.contains('open'), 'focus on the button again');
    assert(!text(element).includes('Inès'), 'short again');
  });

  it('keeps the card unchanged when the page cancels job-select', async () => {
    const element = await show(html`<job-card job="soudage" .feed=${feed}></job-card>`);
    await saying(element, 'Voir le métier');
    let requestedId = '';
    element.addEventListener('job-select', event => {
      requestedId = event.jobId;
      event.preventDefault();
    });
    press(element, 'Voir le métier');
    await element.updateComplete;
    equal(requestedId, 'soudage');
    assert(!text(element).includes('Lire un plan'), 'not opened');
  });

  it('makes real links from job-href, and drops an invalid address', async () => {
    const element = await show(
      html`<job-card job="soudage" job-href="/metiers/{id}?de=carte" .feed=${feed}></job-card>`,
    );
    await saying(element, 'Voir le métier');
    const link = element.renderRoot.querySelector<HTMLAnchorElement>('a.open');
    equal(link?.href, new URL('/metiers/soudage?de=carte', document.baseURI).href);
    element.jobHref = 'javascript:alert("{id}")';
    await until(() => element.renderRoot.querySelector('button.open'), 'a button instead');
  });

  it('shows common skills, skills to learn and the trainings of a related job', async () => {
    const element = await show(html`<job-card job="couverture" variant="full" .feed=${feed}></job-card>`);
    await saying(element, 'Passer à ce métier');
    press(element, 'Passer à ce métier');
    const content = await saying(element, '1 savoir-faire est demandé dans les deux métiers.');
    assert(content.includes('Ce que vous savez déjà faire Travailler en hauteur'), content);
    assert(content.includes('Ce qu’il faut apprendre Tracer une épure Tailler le bois'), content);
    await until(() => element.shadowRoot?.querySelector('.path .trainings'), 'the trainings that lead there');
    await axeCheck(element);
    const sheet = await printed(() => press(element, 'Imprimer ce chemin'));
    for (const words of [
      'Mon chemin',
      'Travailler en hauteur',
      'Tailler le bois, je l’apprends à',
      'Lieu le plus proche',
    ])
      assert(sheet.includes(words), `${words} in ${sheet}`);
    press(element, 'Passer à ce métier');
    await until(() => !element.shadowRoot?.querySelector('.path'), 'closed');
  });

  it('replaces the job by a related job', async () => {
    const element = await show(html`<job-card job="soudage" variant="full" .feed=${feed}></job-card>`);
    await saying(element, 'Technicienne de maintenance');
    press(element, 'Technicienne de maintenance');
    await saying(element, 'Entretient et répare les machines');
    equal(element.shadowRoot?.activeElement?.className, 'name');
    await saying(element, '1 formation pour y arriver');
  });

  it('answers with the pay first, then says how old it is', async () => {
    const element = await show(html`<job-card job="soudage" variant="standard" .feed=${feed}></job-card>`);
    const pay = await until(() => element.renderRoot.querySelector('.answer'), 'the pay');
    assert(/par mois$/.test(pay.textContent ?? ''), pay.textContent ?? '');
    assert(/^En 20/.test(pay.nextElementSibling?.textContent ?? ''), pay.parentElement?.textContent ?? '');
  });

  it('keeps the first sentence of the access in a compact card', async () => {
    const about = {
      ...feed,
      jobs: (feed.jobs as readonly Job[]).map(job => ({ ...job, access: 'Un CAP. Un bac ensuite.' })),
    };
    const element = await show(html`<job-card job="soudage" variant="compact" .feed=${about}></job-card>`);
    await until(() => text(element).includes('Un CAP.'), 'the access');
    assert(!text(element).includes('Un bac ensuite'), 'one sentence');
  });

  it('shortens its sources in a compact card', async () => {
    const element = await show(html`<job-card job="soudage" variant="compact" .feed=${feed}></job-card>`);
    const content = await saying(element, 'Dares et France Travail, 2019');
    assert(!content.includes('Portraits statistiques'), content);
  });

  it('says when figures are unpublished or secret, and shows those of the region', async () => {
    const element = await show(html`<job-card job="soudage" territory="dep-80" .feed=${feed}></job-card>`);
    const content = await saying(element, 'Non publié');
    assert(content.includes('Somme\u202f: chiffre secret'), content);
    assert(content.includes('Hauts-de-France\u202f: au moins 955'), content);
  });

  it('shows a job given as a property without a feed, from a few fields', async () => {
    const element = await show(
      html`<job-card .job=${{ id: 'x', title: { feminine: 'Luthière', masculine: 'Luthier' } }}></job-card>`,
    );
    await saying(element, 'Luthière');
    await saying(element, 'Pas de chiffre pour ce métier');
    element.variant = 'full';
    await until(() => !element.renderRoot.querySelector('.open'), 'in full');
    element.job = {
      id: 'y',
      title: { feminine: 'Vannière', masculine: 'Vannier' },
      links: [{ label: 'Page', url: 'javascript:alert(1)' }],
    };
    await saying(element, 'Vannière');
    equal(element.renderRoot.querySelectorAll('a').length, 0, 'links');
  });

  it('keeps a job given as a property when the feed is faulty', async () => {
    const element = await show(
      html`<job-card .feed=${{}} .job=${{ id: 'x', title: { feminine: 'Luthière', masculine: 'Luthier' } }}></job-card>`,
    );
    await saying(element, 'Luthière');
  });

  it('changes to the easy reading text of the job at run time', async () => {
    const element = await show(html`<job-card job="soudage" .feed=${feed}></job-card>`);
    await saying(element, 'Assemble des pièces');
    element.reading = 'easy';
    const content = await saying(element, 'Vous collez des pièces de métal');
    assert(content.includes('En 2019, il manquait beaucoup de monde'), content);
  });

  it('fits a column of 245 px at every text size', async () => {
    for (const variant of ['compact', 'standard', 'full']) {
      const column = await fixture(
        html`<div style="width: 245px"><job-card job="aide-soignance" variant=${variant} .feed=${feed}></job-card></div>`,
      );
      const element = column.querySelector('job-card');
      assert(element, 'a card');
      await saying(element, 'Aide-soignante');
      const sheet = element.renderRoot.querySelector('article');
      assert(sheet && sheet.scrollWidth <= sheet.clientWidth, `${variant} is ${sheet?.scrollWidth} px wide`);
    }
  });

  it('sets the level of the name by heading-level, and the next headings follow', async () => {
    const element = await show(
      html`<job-card job="soudage" variant="full" heading-level="4" .feed=${feed}></job-card>`,
    );
    await saying(element, 'Lire un plan');
    equal(element.renderRoot.querySelector('h4')?.textContent, 'Soudeuse, soudeur');
    assert(element.renderRoot.querySelector('h5') && !element.renderRoot.querySelector('h2,h3'), 'levels');
  });

  it('says when the job is not in the feed', async () => {
    const element = await show(html`<job-card job="Z9999" .feed=${feed}></job-card>`);
    await saying(element, 'Z9999');
    element.job = 'soudage';
    await saying(element, 'Assemble des pièces');
  });

  it('shows working life, myths with a figure, transitions and prospects in full', async () => {
    const element = await show(html`<job-card job="soudage" variant="full" .feed=${feed}></job-card>`);
    for (const words of [
      'La qualité de vie au travail',
      'le samedi',
      '14,5\u202f%',
      'Pénibilité du travail',
      'rev3',
      'Et après',
    ])
      await saying(element, words);
    const ringColours = deepQueryAll(element.renderRoot as ShadowRoot, '.day-ring text').map(
      item => getComputedStyle(item).fill,
    );
    assert(
      ringColours.length > 4 && !ringColours.includes('none'),
      `the hours of the ring are drawn: ${ringColours.join()}`,
    );
    await axeCheck(element);
  });

  it('shows the outlook of a job in the words of its sources, or nothing', async () => {
    const element = await show(html`<job-card job="soudage" variant="full" .feed=${feed}></job-card>`);
    for (const words of [
      'Ce que devient le métier',
      'Métier émergent depuis 2024.',
      'près de 3\u00a0000\u00a0postes',
      'Prévu pour 2037. Dit en 2019. Cela a pu changer.',
      '12\u202f500\u00a0personnes',
    ])
      await saying(element, words);
    await axeCheck(element);
    const other = await show(html`<job-card job="aide-soignance" variant="full" .feed=${feed}></job-card>`);
    await saying(other, 'Conditions de travail');
    assert(!text(other).includes('Ce que devient'), text(other));
  });

  it('explains only the acronyms that the access routes use, in full', async () => {
    const element = await show(html`<job-card job="soudage" variant="full" .feed=${feed}></job-card>`);
    await saying(element, 'CAP\u202f: certificat d’aptitude professionnelle.');
    await axeCheck(element);
    const other = await show(html`<job-card job="aide-soignance" variant="full" .feed=${feed}></job-card>`);
    await saying(other, 'Conditions de travail');
    assert(!text(other).includes('certificat d’aptitude'), text(other));
  });

  it('says that the tension of the job is not published, by its name', async () => {
    const element = await show(html`<job-card job="soudage" territory="dep-80" .feed=${feed}></job-card>`);
    await saying(element, 'Tension non publiée');
  });

  it('compares two or three jobs, says what is not known, and opens one of them', async () => {
    const element = await show(
      html`<job-card job="soudage" compare="aide-soignance, inconnu, chaudronnerie, cuisine" .feed=${feed}></job-card>`,
    );
    await saying(element, 'Comparer ces métiers');
    equal(element.renderRoot.querySelectorAll('thead th').length, 3, 'three at most, those the feed has');
    await saying(element, 'Non renseigné');
    await saying(element, 'Sources');
    await axeCheck(element);
    press(element, 'Aide-soignante');
    await until(() => !element.renderRoot.querySelector('table'), 'one job again');
    await saying(element, 'Prend soin des personnes');
  });

  it('writes the job as an Occupation in a data block only when the page asks', async () => {
    const plain = await show(html`<job-card job="soudage" .feed=${feed}></job-card>`);
    await saying(plain, 'Assemble');
    equal(plain.querySelector('script'), null);
    equal((await plain.occupation())?.['name'], 'Soudeuse / Soudeur');
    plain.jsonLd = true;
    const block = await until(() => plain.querySelector('script[type="application/ld+json"]'), 'the data block');
    equal((JSON.parse(block.textContent ?? '') as { '@type': string })['@type'], 'Occupation');
    plain.job = 'aide-soignance';
    await until(() => plain.querySelector('script')?.textContent?.includes('Aide-soignante'), 'the other job');
    equal(plain.querySelectorAll('script').length, 1);
  });
});
