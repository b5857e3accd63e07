// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app.js';
import { config } from './app/config.js';

bootstrapApplication(App, config).catch((failure: unknown) => console.error(failure));
