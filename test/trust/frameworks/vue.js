// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { createApp, h, shallowReactive } from 'vue';
import { expose, feed, initial, selectJob } from './shared.ts';

const state = shallowReactive({ ...initial });
expose(change => Object.assign(state, change));
createApp({
  render() {
    const { job, selectable, headingLevel, jobHref, jobs, words, isCardVisible, order } = state;
    return h('main', [
      h('tension-indicator', { id: 'bare', feed, jobs, variant: 'compare' }),
      h('job-card', { id: 'attributes', feed, job: 'cuisine', 'job-href': jobHref, 'heading-level': headingLevel }),
      isCardVisible
        ? h('job-card', { id: 'card', feed, job, selectable, headingLevel, jobHref, onJobSelect: selectJob }, [
            h('p', words),
          ])
        : null,
      h(
        'ul',
        order.map(name => h('li', { key: name }, [h('job-card', { feed, job: name, variant: 'compact' })])),
      ),
      h('mixed-jobs-prompt', { id: 'late', feed: '/feed/feed.json', job: 'soudeur' }),
    ]);
  },
}).mount('#root');
