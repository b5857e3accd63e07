// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@angular/compiler';
import { CUSTOM_ELEMENTS_SCHEMA, Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { expose, feed, heard, initial } from './shared.ts';

const App = Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: '@if (state().shown) { <job-card [job]="state().job" [feed]="feed" [selectable]="state().selectable" (job-select)="heard($event)"><p>secours</p></job-card> }',
})(
  class {
    feed = feed;
    heard = heard;
    state = signal(initial);
    constructor() {
      expose(change => this.state.update(before => ({ ...before, ...change })));
    }
  },
);

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
