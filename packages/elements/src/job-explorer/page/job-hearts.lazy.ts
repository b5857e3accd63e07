// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Job } from '@orientation-widgets/feed';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { Announcer } from '../../ui/announcer.js';
import { KeepControl } from '../../saved/keep-control.js';
import { keepStyles } from '../../saved/keep.styles.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';

const controls = new WeakMap<LitElement, JobSaveButtons>();

/** A heart on each job of the list, and the button that keeps the search. */
export class JobSaveButtons {
  readonly announcer: Announcer;
  readonly #jobs: KeepControl;
  readonly #searches: KeepControl;

  /** Those of an explorer, made on the first call. */
  static of(host: LitElement): JobSaveButtons {
    const saveButtons = controls.get(host) ?? new JobSaveButtons(host);
    controls.set(host, saveButtons);
    return saveButtons;
  }

  private constructor(host: LitElement) {
    this.announcer = new Announcer(host);
    this.#jobs = new KeepControl(host, this.announcer, 'job');
    this.#searches = new KeepControl(host, this.announcer, 'search');
    adoptElementStyles(host, [keepStyles, jobHeartStyles]);
  }

  saveButton({ id, title }: Pick<Job, 'id' | 'title'>): TemplateResult {
    return this.#jobs.saveButton({ id, title: jobName(title) });
  }

  /** @param title - what is asked, in words; nothing of nothing. */
  search(title: string): TemplateResult | typeof nothing {
    return title ? this.#searches.view({ id: location.href, title }) : nothing;
  }
}

/** A job that is open has a button of its own. */
const jobHeartStyles = css`
  .keep-cell > .keep-question {
    grid-column: 1 / -1;
    order: 1;
  }
  .job:has(> .opened) .heart {
    display: none;
  }
`;
