// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { Component } from '@angular/core';
import { orientationElements } from '@orientation-widgets/elements/frameworks/angular';
import type { JobSelectEvent, TrainingSelectEvent } from '@orientation-widgets/elements';

@Component({
  selector: 'app-root',
  imports: [orientationElements],
  template: `
    <orientation-feed src="/feed.json">
      <job-card class="carte" [feed]="{}" job="soudeur" variant="compact" [headingLevel]="3" job-href="/metiers/{id}" selectable (job-select)="chosen($event)"><p>secours</p></job-card>
      <training-finder query="soudeur" near="Lille" [attr.sync-url]="''" (training-select)="training($event)"></training-finder>
      <job-card job="soudeur" heading-level="3"></job-card>
      <event-agenda radius="20"></event-agenda>
      <tension-indicator [jobs]="['soudeur', 'macon']" variant="compare"></tension-indicator>
    </orientation-feed>
    <job-card [job]="3"></job-card> <!-- wrong: a number -->
    <job-card variant="immense"></job-card> <!-- wrong: no such variant -->
    <event-agenda radius="loin"></event-agenda> <!-- wrong: not a number -->
    <job-card [metier]="'soudeur'"></job-card> <!-- wrong: no such property -->
    <job-card (job-select)="training($event)"></job-card> <!-- wrong: another event -->
    <job-crad job="soudeur"></job-crad> <!-- wrong: no such element -->
  `,
})
export class App {
  chosen(event: JobSelectEvent): void {
    console.log(event.jobId);
  }
  training(event: TrainingSelectEvent): void {
    console.log(event.trainingId);
  }
}
