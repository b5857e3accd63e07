// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Session, Training } from '@orientation-widgets/feed';

const crossing: EventInit = { bubbles: true, composed: true, cancelable: true };

/** Event sent when the visitor chooses a job. Cancel it to keep the element from following its link or showing that job itself. */
export class JobSelectEvent extends Event {
  /** Id of the job in the feed. */
  readonly jobId: string;

  constructor(jobId: string) {
    super('job-select', crossing);
    this.jobId = jobId;
  }
}

/** Event sent when the visitor chooses a training. Cancel it to keep the element from following its link or opening the detail. */
export class TrainingSelectEvent extends Event {
  readonly training: Training;

  constructor(training: Training) {
    super('training-select', crossing);
    this.training = training;
  }

  get trainingId(): string {
    return this.training.id;
  }
}

/** Event sent when the visitor chooses a session of a training. Cancel it to keep the element from following its link. */
export class SessionSelectEvent extends Event {
  readonly session: Session;

  constructor(session: Session) {
    super('session-select', crossing);
    this.session = session;
  }

  get sessionId(): string {
    return this.session.id;
  }

  get trainingId(): string {
    return this.session.trainingId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'job-select': JobSelectEvent;
    'training-select': TrainingSelectEvent;
    'session-select': SessionSelectEvent;
  }
}
