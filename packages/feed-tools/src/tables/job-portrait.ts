// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job } from '@orientation-widgets/feed';

type People = NonNullable<Job['people']>;

/** The lists of shares that describe the people of a FAP family. */
export type PortraitList = 'ages' | 'diplomas' | 'pay' | 'employers';

/** Portrait of the people who work in one FAP family. */
export interface JobPortrait extends Pick<People, PortraitList | 'fixedTerm' | 'partTime'> {
  readonly fap: string;
  readonly label: string;
  readonly sourceId: string;
  readonly period: string;
  /** People in the family, in thousands; set when the ages are read. */
  thousands?: number;
}

/** Portraits by FAP code of 3 or 5 characters. */
export type JobPortraits = Map<string, JobPortrait>;
