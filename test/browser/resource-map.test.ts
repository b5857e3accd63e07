// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/resource-finder.js';
import type { ResourceFinder } from '@orientation-widgets/elements';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { directoryFeed } from '../../stories/fixtures/directory.js';
import { assert, axeCheck, deepQuery, deepQueryAll, equal, fixture, until } from './support/assert.js';

const root = (element: ResourceFinder): ShadowRoot => element.renderRoot as ShadowRoot;
const all = (element: ResourceFinder, selector: string): Element[] => deepQueryAll(root(element), selector);
/** Returns the text of an element, with collapsed spaces. */
const text = (element: Node | null | undefined): string =>
  (element?.textContent ?? '').replace(/[ \t\n]+/g, ' ').trim();
const nameOf = (marker: Element | null | undefined): string => marker?.getAttribute('aria-label') ?? '';
const focused = (element: ResourceFinder): Element | null => root(element).activeElement;
const names = (element: ResourceFinder): string[] => all(element, '.helpers .go').map(text);

function button(element: ResourceFinder, name: string): HTMLButtonElement {
  const control = all(element, 'button').find(item => text(item).includes(name));
  assert(control, `a button « ${name} »`);
  return control as HTMLButtonElement;
}

async function openMap(near: string | null = 'com-59249'): Promise<ResourceFinder> {
  const element = await fixture<ResourceFinder>(
    html`<resource-finder .feed=${directoryFeed()} .near=${near} at="2026-11-26T14:30"></resource-finder>`,
  );
  await until(() => names(element).length > 0, 'the list');
  if (near) await until(() => text(root(element)).includes('de Fourmies'), 'the place');
  button(element, 'Carte').click();
  await until(() => all(element, '.marker').length > 0, 'the markers');
  return element;
}

describe('map of local helpers', () => {
  it('opens above the whole list, and counts what is only in the list', async () => {
    const element = await openMap();
    equal(button(element, 'Carte').getAttribute('aria-expanded'), 'true');
    const panel = text(deepQuery(root(element), '.map-panel'));
    assert(panel.includes('Le cercle\u202f: 20\u00a0km autour de Fourmies'), panel);
    assert(panel.includes('1 réponse n’est que dans la liste'), panel);
    assert(names(element).includes('Aide par téléphone'), 'the list lost an answer');
    await axeCheck(element);
  });

  it('filters the list by a marker, then restores the list and the focus', async () => {
    const element = await openMap();
    const allNames = names(element).join();
    const [marker] = all(element, '.marker');
    marker?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await until(() => deepQuery(root(element), '.map-choice'), 'the choice');
    equal(text(deepQuery(root(element), '.map-choice .count')), nameOf(marker));
    assert(!names(element).includes('Aide par téléphone'), 'an answer of elsewhere is listed');
    assert(
      text(deepQuery(root(element), '[role=status]')).includes('La liste ne montre plus que cela'),
      'nothing is said',
    );
    button(element, 'Revenir à toute la liste').click();
    await until(() => names(element).join() === allNames, 'the whole list');
    await until(() => focused(element)?.matches('.marker'), 'the focus on a marker');
  });

  it('works by keyboard, and Escape returns the focus to its button', async () => {
    const element = await openMap();
    equal(all(element, '.marker[tabindex="0"]').length, 1);
    (deepQuery(root(element), '.marker[tabindex="0"]') as SVGElement).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => deepQuery(root(element), '.map-choice'), 'the choice');
    await sendKeys({ press: 'Escape' });
    await until(() => !deepQuery(root(element), '.map-choice'), 'the whole list');
    await until(() => focused(element)?.matches('.marker'), 'the focus on a marker');
    await sendKeys({ press: 'Escape' });
    await until(() => !deepQuery(root(element), '.map-panel'), 'the map closes');
    await until(() => focused(element) === button(element, 'Carte'), 'the focus on the button');
    equal(button(element, 'Carte').getAttribute('aria-expanded'), 'false');
  });

  it('follows the search', async () => {
    const element = await openMap(null);
    const before = text(deepQuery(root(element), '.map-panel .subtitle'));
    element.need = 'job';
    await until(() => text(deepQuery(root(element), '.map-panel .subtitle')) !== before, 'other places');
    equal(text(deepQuery(root(element), '.map-panel .subtitle')), '1 lieu');
    await until(() => all(element, '.marker').length === 1, 'one marker');
  });
});
