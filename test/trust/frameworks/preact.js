// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { expose, feed, heard, initial } from './shared.ts';

function App() {
  const [state, setState] = useState(initial);
  expose(change => setState(before => ({ ...before, ...change })));
  const { job, selectable, shown } = state;
  return shown ? h('job-card', { job, feed, selectable, 'onjob-select': heard }, h('p', null, 'secours')) : null;
}

render(h(App), document.querySelector('#root'));
