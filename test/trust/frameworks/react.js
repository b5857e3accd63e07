// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose, feed, heard, initial } from './shared.ts';

function App() {
  const [state, setState] = useState(initial);
  expose(change => setState(before => ({ ...before, ...change })));
  const { job, selectable, shown } = state;
  return shown ? createElement('job-card', { job, feed, selectable, 'onjob-select': heard }, createElement('p', null, 'secours')) : null;
}

createRoot(document.querySelector('#root')).render(createElement(App));
