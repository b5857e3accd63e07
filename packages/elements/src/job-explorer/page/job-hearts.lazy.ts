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

/** Save button of each job of the list, and button that saves the search. */
export class JobSaveButtons {
  readonly announcer: Announcer;
  readonly #jobs: KeepControl;
  readonly #searches: KeepControl;

  /** Save buttons of an explorer, created on the first call. */
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

  /** @param title - the query in words; empty without a query, which gives no button. */
  search(title: string): TemplateResult | typeof nothing {
    return title ? this.#searches.view({ id: location.href, title }) : nothing;
  }
}

/** An open job has a save button of its own. */
const jobHeartStyles = css`
  .keep-cell > .keep-question {
    grid-column: 1 / -1;
    order: 1;
  }
  .job:has(> .opened) .heart {
    display: none;
  }
`;
