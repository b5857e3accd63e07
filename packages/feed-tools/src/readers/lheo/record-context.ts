// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../../messages/message.js';
import { cleanUrl } from '../../text/contact-details.js';
import { excerpt } from '../../text/excerpt.js';
import type { Reporter } from './reporter.js';
import type { LheoCounts, LheoSink } from './types.js';

/** Objects shared by the registries of one file. */
export interface RecordContext {
  readonly sourceId: string;
  readonly sink: LheoSink;
  readonly counts: LheoCounts;
  readonly report: Reporter;
}

/** Cleans a web address; '' when it is not valid, which is reported. */
export function urlOf(raw: string, line: number, report: Reporter): string {
  if (raw === '') return '';
  const url = cleanUrl(raw);
  if (url === '' && !/^[-.\s]*$/.test(raw)) report.noted(line, message('not-a-web-address', { value: excerpt(raw) }));
  return url;
}
