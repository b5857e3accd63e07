// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-explorer.js';
import { html } from 'lit';
import { explorerFeed } from '../../stories/fixtures/explorer.js';
import { newestHiresFeed } from '../../stories/fixtures/newest-hires.js';
import { assert, axeCheck, equal, until } from './support/assert.js';
import { show } from './support/explorer-page.js';

describe('job-explorer, hires', () => {
  it('names the share of difficult hires in each row for those who do not see the drawing', async () => {
    const withHires = { ...explorerFeed(), recruitments: newestHiresFeed().recruitments };
    const element = await show(html`<job-explorer .feed=${withHires}></job-explorer>`);
    const name = await until(
      () => element.renderRoot.querySelector('[data-job="soudage"] .hires .titled'),
      'the share of difficult hires',
    );
    equal(name.textContent, 'Embauches difficiles\u202f: environ 12 sur 20');
    assert(!name.closest('[aria-hidden]'), 'the share is hidden from screen readers');
    await axeCheck(element);
  });
});
