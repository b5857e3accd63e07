// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Session, Training } from '@orientation-widgets/feed';

const crossing: EventInit = { bubbles: true, composed: true, cancelable: true };

/** Event sent when the visitor chooses a job. Cancel it to prevent the element from following its link or displaying the job. */
export class JobSelectEvent extends Event {
  /** Id of the job in the feed. */
  readonly jobId: string;

  constructor(jobId: string) {
    super('job-select', crossing);
    this.jobId = jobId;
  }
}

/** Event sent when the visitor chooses a training. Cancel it to prevent the element from following its link or displaying the training. */
export class TrainingSelectEvent extends Event {
  /** Record of the training. */
  readonly training: Training;

  constructor(training: Training) {
    super('training-select', crossing);
    this.training = training;
  }

  /** Id of the training in the feed. */
  get trainingId(): string {
    return this.training.id;
  }
}

/** Event sent when the visitor chooses a session of a training. Cancel it to prevent the element from following its link. */
export class SessionSelectEvent extends Event {
  /** Record of the session. */
  readonly session: Session;

  constructor(session: Session) {
    super('session-select', crossing);
    this.session = session;
  }

  /** Id of the session in the feed. */
  get sessionId(): string {
    return this.session.id;
  }

  /** Id of the training of the session. */
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
