// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { Component, signal } from '@angular/core';
import { orientationElements } from '@orientation-widgets/elements/frameworks/angular';
import '@orientation-widgets/elements/define/job-card.js';
import type { JobSelectEvent } from '@orientation-widgets/elements';

@Component({
  selector: 'app-page',
  imports: [orientationElements],
  template: `<main>
    <job-card feed="/feed/feed.json" job="soudeur" heading-level="3" selectable (job-select)="select($event)">
      <p>Le métier de soudeuse ou soudeur</p>
    </job-card>
    <output>{{ job() }}</output>
  </main>`,
})
export class Page {
  readonly job = signal('');

  select(event: JobSelectEvent): void {
    event.preventDefault();
    this.job.set(event.jobId);
  }
}
