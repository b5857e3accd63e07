// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { mount } from 'svelte';
import App from './app.svelte';

mount(App, { target: document.querySelector('#root') });
