// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@angular/compiler';
import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { orientationElements } from '@orientation-widgets/elements/frameworks/angular';
import { expose, feed, initial, selectJob } from './shared.ts';

const App = Component({
  selector: 'app-root',
  imports: [orientationElements],
  template: `<main>
    <tension-indicator id="bare" [feed]="feed" [jobs]="state().jobs" variant="compare"></tension-indicator>
    <job-card id="attributes" [feed]="feed" job="cuisine" [attr.job-href]="state().jobHref" [attr.heading-level]="state().headingLevel"></job-card>
    @if (state().isCardVisible) {
      <job-card id="card" [feed]="feed" [job]="state().job" [selectable]="state().selectable" [headingLevel]="state().headingLevel" [jobHref]="state().jobHref" (job-select)="selectJob($event)"><p>{{ state().words }}</p></job-card>
    }
    <ul>
      @for (name of state().order; track name) {
        <li><job-card [feed]="feed" [job]="name" variant="compact"></job-card></li>
      }
    </ul>
    <mixed-jobs-prompt id="late" feed="/feed/feed.json" job="soudeur"></mixed-jobs-prompt>
  </main>`,
})(
  class {
    feed = feed;
    selectJob = selectJob;
    state = signal(initial);
    constructor() {
      expose(change => this.state.update(before => ({ ...before, ...change })));
    }
  },
);

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
