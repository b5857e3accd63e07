// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { createApp, h, shallowReactive } from 'vue';
import { expose, feed, heard, initial } from './shared.ts';

const state = shallowReactive({ ...initial });
expose(change => Object.assign(state, change));
createApp({
  render: () => (state.shown ? h('job-card', { job: state.job, feed, selectable: state.selectable, onJobSelect: heard }, [h('p', 'secours')]) : null),
}).mount('#root');
