// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-explorer.js';
import { html } from 'lit';
import { explorerFeed } from '../../stories/fixtures/explorer.js';
import { assert, axeCheck, equal, text, until } from './support/assert.js';
import { control, field, press, saying, show, type } from './support/explorer-page.js';

const feed = explorerFeed();

describe('job-explorer, when a text has no exact result', () => {
  it('shows a corrected word, which the visitor can refuse', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    type(element, 'soudxur');
    await saying(element, 'plutôt que «\u202fsoudxur\u202f»');
    press(element, 'tel quel');
    await saying(element, 'Aucun métier trouvé');
    equal(field(element).value, '"soudxur"');
  });

  it('names the word that excludes jobs, removes it, and links to the trainings of the site', async () => {
    const element = await show(
      html`<job-explorer .feed=${feed} query="soudeur licorne" training-search-href="/formations?texte={id}"></job-explorer>`,
    );
    await saying(element, 'Sans «\u202flicorne\u202f»');
    equal(
      element.renderRoot.querySelector<HTMLAnchorElement>('a[href*="texte"]')?.href,
      new URL('/formations?texte=soudeur%20licorne', document.baseURI).href,
    );
    await axeCheck(element);
    press(element, 'Sans «\u202flicorne\u202f»');
    await until(() => field(element).value === 'soudeur', 'the text without the word');
  });

  it('filters by interests above the list, and keeps the last list until the new one is ready', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    const counts: string[] = [];
    const observer = new MutationObserver(() => counts.push(text(element)));
    observer.observe(element.renderRoot, { subtree: true, childList: true, characterData: true });
    for (const taste of ['Fabriquer', 'Chercher']) press(element, taste);
    await saying(element, '1 métier');
    observer.disconnect();
    equal(element.renderRoot.querySelectorAll('[data-job]').length, 1);
    assert(!counts.some(words => words.includes('Aucun métier')), 'never an empty list in between');
    assert(control(element, 'Fabriquer').matches('[aria-pressed=true]'), 'pressed');
    await axeCheck(element);
  });
});
