// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose, feed, initial, selectJob } from './shared.ts';

function App() {
  const [state, setState] = useState(initial);
  expose(change => setState(before => ({ ...before, ...change })));
  const { job, selectable, headingLevel, jobHref, jobs, words, isCardVisible, order } = state;
  return h(
    'main',
    null,
    h('tension-indicator', { id: 'bare', feed, jobs, variant: 'compare' }),
    h('job-card', { id: 'attributes', feed, job: 'cuisine', 'job-href': jobHref, 'heading-level': headingLevel }),
    isCardVisible &&
      h(
        'job-card',
        { id: 'card', feed, job, selectable, headingLevel, jobHref, 'onjob-select': selectJob },
        h('p', null, words),
      ),
    h(
      'ul',
      null,
      order.map(name => h('li', { key: name }, h('job-card', { feed, job: name, variant: 'compact' }))),
    ),
    h('mixed-jobs-prompt', { id: 'late', feed: '/feed/feed.json', job: 'soudeur' }),
  );
}

createRoot(document.querySelector('#root')).render(h(App));
