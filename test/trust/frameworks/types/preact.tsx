// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type {} from '@orientation-widgets/elements/frameworks/preact';

const say = (text: string): void => console.log(text);

export const right = (
  <orientation-feed src="/feed.json">
    <job-card className="carte" feed={{}} job="soudeur" variant="compact" headingLevel={3} job-href="/metiers/{id}" selectable onjob-select={event => say(event.jobId)}>
      <p>secours</p>
    </job-card>
    <training-finder query="soudeur" near="Lille" sync-url="" onsearch-change={event => say(String(event.total))} ontraining-select={event => say(event.training.title)} />
    <job-card job="soudeur" heading-level="3" />
    <event-agenda radius="20" />
    <tension-indicator jobs={['soudeur', 'macon']} variant="compare" onterritory-change={event => say(event.type)} />
  </orientation-feed>
);

export const wrong = [
  <job-card job={3} />, // wrong: a number
  <job-card variant="immense" />, // wrong: no such variant
  <job-card metier="soudeur" />, // wrong: no such property
  <job-card heading-level={{}} />, // wrong: an object
  <event-agenda radius="loin" />, // wrong: not a number
  <job-card onjob-select={event => say(event.trainingId)} />, // wrong: another event
  <job-crad job="soudeur" />, // wrong: no such element
];
