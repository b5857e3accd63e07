// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-explorer.js';
import { html } from 'lit';
import { explorerFeed } from '../../stories/fixtures/explorer.js';
import { assert, equal, text, until } from './support/assert.js';
import { field, show, type } from './support/explorer-page.js';

const feed = explorerFeed();
const params = () => new URLSearchParams(location.search);

describe('job-explorer in the address of the page', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('writes nothing unless the page allows it', async () => {
    const element = await show(html`<job-explorer .feed=${feed} query="soudeur"></job-explorer>`);
    await until(() => text(element).includes('Soudeu'), 'the job');
    equal(location.href, before);
  });

  it('keeps a search in the address, and restores it', async () => {
    const element = await show(html`<job-explorer .feed=${feed} sync-url></job-explorer>`);
    type(element, 'soudeur');
    await until(() => params().get('metier-query') === 'soudeur', 'the text in the address');
    element.remove();
    const again = await show(html`<job-explorer .feed=${feed} query="boulanger" sync-url></job-explorer>`);
    await until(() => field(again).value === 'soudeur', 'the search of the address');
  });

  it('follows the Back button of the browser', async () => {
    const element = await show(html`<job-explorer .feed=${feed} sync-url></job-explorer>`);
    type(element, 'soudeur');
    await until(() => params().get('metier-query') === 'soudeur', 'the text in the address');
    history.pushState(null, '', '?metier-query=boulanger');
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => field(element).value === 'boulanger', 'the search of the address');
    history.back();
    await until(() => field(element).value === 'soudeur', 'the search before');
  });

  it('shows no sentence written in the address', async () => {
    history.replaceState(null, '', '?metier-sector=Compte+bloque&metier-interest=appelez+le+06&metier-tension=4');
    const element = await show(html`<job-explorer .feed=${feed} sync-url></job-explorer>`);
    await until(() => element.renderRoot.querySelector('.chip'), 'the tension asked');
    equal(element.renderRoot.querySelectorAll('.chip').length, 1);
    assert(!/bloque|appelez/.test(text(element)), 'the sentence of the address is shown');
  });

  it('reads only the first 200 letters of a text of 8,000 letters in the address', async () => {
    history.replaceState(null, '', `?metier-query=${'soudeur '.repeat(1_000)}`);
    const element = await show(html`<job-explorer .feed=${feed} sync-url></job-explorer>`);
    await until(() => field(element).value.startsWith('soudeur'), 'the search of the address');
    equal(field(element).value.length <= 200, true);
  });
});
