// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/resource-finder.js';
import type { ResourceFinder, ResourceSelectEvent } from '@orientation-widgets/elements';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { directoryFeed, helpers } from '../../stories/fixtures/directory.js';
import { assert, axeCheck, deepQuery, deepQueryAll, equal, fixture, text, until } from './support/assert.js';

const AT = '2026-11-26T14:30';

const says = (element: Element, words: string): Promise<unknown> =>
  until(() => text(element).includes(words), `${words}, not ${text(element)}`);

const names = (element: ResourceFinder): string[] =>
  deepQueryAll(element.renderRoot as ShadowRoot, '.helpers .go').map(button => button.textContent?.trim() ?? '');

/** @param syncUrl - value of the attribute; absent by default. */
async function nearFourmies(syncUrl: string | null = null): Promise<ResourceFinder> {
  const element = await fixture<ResourceFinder>(
    html`<resource-finder .feed=${directoryFeed()} .syncUrl=${syncUrl} at=${AT} near="com-59249"></resource-finder>`,
  );
  await says(element, 'à moins de 20\u00a0km de Fourmies');
  return element;
}

function choose(element: ResourceFinder, name: string, value: string): void {
  const label = deepQueryAll(element.renderRoot as ShadowRoot, '.word').find(word => word.textContent?.includes(name));
  const select = label?.querySelector('select');
  assert(select, `a list « ${name} »`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

function button(element: ResourceFinder, name: string): HTMLButtonElement {
  const control = deepQueryAll(element.renderRoot as ShadowRoot, 'button').find(item =>
    item.textContent?.includes(name),
  );
  assert(control, `a button « ${name} »`);
  return control as HTMLButtonElement;
}

describe('resource-finder', () => {
  it('lists reachable helpers first, the nearest first, and none that closed for good', async () => {
    const element = await nearFourmies();
    await says(element, '1 autre nom, sans contact connu');
    equal(names(element).join(), 'France services A,Maison des services B,Bus C,CIO de l’Exemple,Aide par téléphone');
    await says(element, 'Ouvert jusqu’à 16\u00a0h\u00a030');
    await says(element, 'Fermé, ouvre lundi à 8\u00a0h\u00a030');
    await axeCheck(element);
  });

  it('names the records without address or contact in a closing line, and lists them on demand', async () => {
    const element = await nearFourmies();
    await says(element, '5 réponses à moins de 20\u00a0km de Fourmies');
    await says(element, '1 autre nom, sans contact connu');
    button(element, '1 autre nom, sans contact connu').click();
    await until(() => names(element).includes('Aide au permis'), 'the name of the closing line');
    equal(deepQueryAll(element.renderRoot as ShadowRoot, '.unreachable .go').length, 1);
  });

  it('never says closed for unknown hours, nor open for unreadable hours', async () => {
    const element = await nearFourmies();
    await says(element, 'Horaires inconnus');
    await says(element, 'Ce n’est pas «\u202ffermé\u202f»\u202f: ces données n’ont pas ses horaires.');
    await says(element, 'lundi 09:00 - 12:00');
    equal(deepQueryAll(element.renderRoot as ShadowRoot, '[data-id="words"] .state.open').length, 0);
  });

  it('keeps the search and the open record in the address; the Back button undoes a choice', async () => {
    const before = location.href;
    try {
      history.replaceState(null, '', '?autre=1');
      const element = await nearFourmies('');
      // A full history, as after many test files, first drops the entries without a user gesture: this key press is
      // one.
      await sendKeys({ press: 'ArrowDown' });
      choose(element, 'Besoin', 'job');
      await until(() => location.search.includes('aide-need=job'), 'the need in the address');
      button(element, 'CIO de l’Exemple').focus();
      await sendKeys({ press: 'Enter' });
      await until(
        () => new URLSearchParams(location.search).get('aide-id') === 'unknown',
        'the resource in the address',
      );
      equal(new URLSearchParams(location.search).get('aide-near'), 'Fourmies');
      equal(new URLSearchParams(location.search).get('autre'), '1');
      history.back();
      await until(() => !location.search.includes('aide-id'), 'the step before');
      await until(() => !text(element).includes('Suis-je concerné'), 'the resource closes');
      history.back();
      await until(() => names(element).includes('France services A'), 'the first search');
      equal(location.search, '?autre=1');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('works without the address where the page may not write it, as in a sandbox', async () => {
    const element = await nearFourmies('');
    const { pushState } = history;
    const pageErrors: string[] = [];
    const hear = (event: ErrorEvent): void => {
      event.preventDefault();
      pageErrors.push(event.message);
    };
    history.pushState = () => {
      throw new DOMException('sandboxed', 'SecurityError');
    };
    addEventListener('error', hear);
    try {
      choose(element, 'Besoin', 'childcare');
      await says(element, 'Personne n’est indiqué ici pour ce besoin');
      equal(pageErrors.join(), '');
    } finally {
      history.pushState = pushState;
      removeEventListener('error', hear);
    }
  });

  it('filters by need, and says that nobody is listed rather than that there is nobody', async () => {
    const element = await nearFourmies();
    choose(element, 'Besoin', 'childcare');
    await says(element, 'Personne n’est indiqué ici pour ce besoin');
    await says(element, 'Cela ne veut pas dire qu’il n’y a personne.');
    choose(element, 'Besoin', 'job');
    await until(() => names(element).includes('CIO de l’Exemple'), 'the CIO');
  });

  it('widens the radius when nothing is near, and says how far', async () => {
    const element = await fixture<ResourceFinder>(
      html`<resource-finder .feed=${directoryFeed()} at=${AT} need="job" near="com-59183" radius="10"></resource-finder>`,
    );
    await says(element, 'Rien de plus près.');
    await says(element, 'Plus loin');
    equal(names(element).join(), 'CIO de l’Exemple');
  });

  it('shows the telephone as a dial link first, and opens the rest in place', async () => {
    const element = await nearFourmies();
    equal(deepQuery(element.renderRoot as ShadowRoot, '[data-id="open"] .tel')?.getAttribute('href'), 'tel:0353010030');
    let requestedNeed = '';
    element.addEventListener('resource-select', event => (requestedNeed = (event as ResourceSelectEvent).resourceId));
    button(element, 'France services A').click();
    await says(element, 'Suis-je concerné ou concernée');
    equal(requestedNeed, 'open');
    await says(element, 'C’est ouvert à tous les publics.');
    await says(element, 'Vérifié le 1ᵉʳ août 2024');
    await says(element, 'Plus de 18 mois\u202f: appelez avant d’y aller.');
    await axeCheck(element);
  });

  it('lists conditions, never a decision', async () => {
    const element = await fixture<ResourceFinder>(
      html`<resource-finder .feed=${directoryFeed()} at=${AT} audience="jobseekers" resource="remote"></resource-finder>`,
    );
    await says(element, 'Vous pouvez venir si');
    await says(element, 'vous avez 18\u00a0ans ou plus');
    await says(element, 'être inscrit ou inscrite depuis six mois');
    await says(element, 'La structure vous répond, pas nous.');
  });

  it('leaves a resource to the page that cancels the event', async () => {
    const element = await nearFourmies();
    element.addEventListener('resource-select', event => event.preventDefault());
    button(element, 'France services A').click();
    await element.updateComplete;
    equal(deepQueryAll(element.renderRoot as ShadowRoot, '.details').length, 0);
  });

  it('shows only open places on request, and tells a screen reader', async () => {
    const element = await nearFourmies();
    button(element, 'Ouvert maintenant').click();
    await until(() => names(element)[0] === 'France services A' && !names(element).includes('Bus C'), 'the open one');
    await until(
      () =>
        deepQuery(element.renderRoot as ShadowRoot, '[role="status"]')?.textContent?.includes('1 ouvert maintenant'),
      'the announcement',
    );
  });

  it('says that the requested place is unknown, and searches everywhere', async () => {
    const element = await fixture<ResourceFinder>(
      html`<resource-finder .feed=${directoryFeed()} at=${AT} near="Xyzzyville"></resource-finder>`,
    );
    await says(element, 'Nous ne trouvons pas cette ville.');
    assert(names(element).includes('France services D'), 'nobody is left out');
  });

  it('says where a distance is measured from when the exact place is unknown', async () => {
    const branch = { ...helpers[0], id: 'branch' };
    const address = { communeName: 'Fourmies', communeCode: '59249', precision: 'commune' };
    const element = await fixture<ResourceFinder>(
      html`<resource-finder .feed=${{ ...directoryFeed(), directory: [{ ...branch, address }] }} at=${AT} near="com-59249" resource="branch"></resource-finder>`,
    );
    await says(element, 'le lieu exact n’est pas connu.');
  });

  it('names who can help to search when nobody is listed for a need', async () => {
    const element = await fixture<ResourceFinder>(
      html`<resource-finder .feed=${directoryFeed()} at=${AT} need="childcare" near="com-59249"></resource-finder>`,
    );
    await says(element, 'Personne n’est indiqué ici pour ce besoin');
    await says(element, 'Qui peut chercher avec vous');
    assert(names(element).includes('France services A'), names(element).join(' | '));
    await says(element, 'Annuaire d’exemple');
    await axeCheck(element);
  });

  it('says that the feed lists nobody', async () => {
    const element = await fixture<ResourceFinder>(
      html`<resource-finder .feed=${directoryFeed({ directory: [] })}></resource-finder>`,
    );
    await says(element, 'Personne n’est indiqué dans ces données');
  });
});
