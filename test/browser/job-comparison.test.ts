// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-card.js';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, equal } from './support/assert.js';
import { saying, show } from './support/job-page.js';

const feed = exampleFeed();

describe('comparison of job-card', () => {
  it('draws the women of each job compared, and leaves out a question that none answers', async () => {
    const element = await show(
      html`<job-card job="soudage" compare="aide-soignance, chaudronnerie" .feed=${feed}></job-card>`,
    );
    await saying(element, 'Comparer ces métiers');
    const rows = [...element.renderRoot.querySelectorAll('tbody tr')];
    const women = rows.find(row => row.querySelector('th')?.textContent.trim().startsWith('Part des femmes'));
    assert(women?.querySelector('.discs'), 'the share is drawn');
    for (const row of rows) {
      const answers = [...row.querySelectorAll('td')];
      const unknown = answers.filter(({ textContent }) => textContent.includes('Non renseigné'));
      assert(unknown.length < answers.length, `${row.textContent} answers nothing`);
    }
  });

  it('gives once an answer, a place and a year that the jobs share', async () => {
    const element = await show(html`<job-card job="soudage" compare="aide-soignance" .feed=${feed}></job-card>`);
    await saying(element, 'Comparer ces métiers');
    for (const row of element.renderRoot.querySelectorAll('tbody tr')) {
      const answers = [...row.querySelectorAll('td')].map(({ innerText }) => innerText.trim());
      equal(new Set(answers).size, answers.length, `${row.textContent} repeats an answer`);
      const notes = [...row.querySelectorAll('td:not([colspan]) > .note:last-child')].map(note => note.textContent);
      assert(notes.length < 2 || new Set(notes).size > 1, `${row.textContent} repeats a note`);
    }
  });
});
