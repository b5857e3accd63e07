// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-explorer.js';
import { html } from 'lit';
import { explorerFeed } from '../../stories/fixtures/explorer.js';
import { assert, axeCheck, text, until } from './support/assert.js';
import { press, saying, show } from './support/explorer-page.js';

const feed = explorerFeed();

describe('« Pourquoi pas ? »', () => {
  it('names related jobs without what the visitor dislikes, and counts those not measured', async () => {
    const element = await show(html`<job-explorer .feed=${feed}></job-explorer>`);
    press(element, 'Soudeuse');
    await saying(element, 'Pourquoi pas');
    press(element, 'Ce métier vous plaît, sauf une chose');
    await saying(element, 'Travailler la nuit');
    assert(!text(element).includes('Travailler le dimanche'), 'few do: it is not offered');
    press(element, 'Travailler la nuit');
    await saying(element, 'ce n’est pas connu');
    const pressed = element.renderRoot.querySelector('.bothers [aria-pressed=true]');
    assert(pressed?.textContent?.includes('la nuit'), 'what is chosen is told');
    await axeCheck(element);
    press(element, 'Ce métier vous plaît, sauf une chose');
    await until(() => !element.renderRoot.querySelector('.bothers'), 'it closes');
  });
});
