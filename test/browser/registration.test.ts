// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { tags as readers } from '../../stories/registry.js';
import { assert, equal } from './support/assert.js';

const tags = ['orientation-feed', ...readers];

describe('registration', () => {
  it('registers nothing when the classes are imported', async () => {
    await import('@orientation-widgets/elements');
    equal(
      tags.filter(tag => customElements.get(tag)),
      [],
    );
  });

  it('registers a tag silently when its define entry runs', async () => {
    const { define } = await import('../../packages/elements/src/core/define.js');
    const { JobCard } = await import('@orientation-widgets/elements/define/job-card.js');
    const events: unknown[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => events.push(args);
    define('job-card', JobCard);
    console.warn = warn;
    equal(events, []);
    assert(customElements.get('job-card') === JobCard, 'job-card is not the exported class');
  });

  it('keeps a tag of another version, with one warning', async () => {
    const { define } = await import('../../packages/elements/src/core/define.js');
    class Older extends HTMLElement {}
    class Newer extends HTMLElement {}
    customElements.define('ow-test-version', Older);
    const events: unknown[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => events.push(args);
    define('ow-test-version', Newer);
    console.warn = warn;
    equal(events.length, 1);
    assert(customElements.get('ow-test-version') === Older, 'the first definition was replaced');
  });
});
