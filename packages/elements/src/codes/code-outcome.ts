// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { nothing, TemplateResult } from 'lit';
import type { AsyncState } from '../core/async-state.js';

/** Properties that name a record by its id, or by a code of another system: `rome:D1102`. */
export const CODED_PROPERTIES = ['job', 'jobs', 'compare', 'training', 'provider'] as const;

export type CodedProperty = (typeof CODED_PROPERTIES)[number];

/** Element with some of these properties. */
export type CodedElement = Partial<Record<CodedProperty, unknown>>;

export type CodedView = TemplateResult | typeof nothing;

/** Puts a view in the root of the element. */
export type Frame = (view: CodedView) => TemplateResult;

/** Effect of the codes of an element on its content. */
export interface CodeOutcome {
  /** Content in place of the framed view; undefined when the view stays. */
  render: (view: CodedView, state: AsyncState<unknown>, frame: Frame) => TemplateResult | undefined;
}

/** Whether a property of an element may contain a code: few ids have a colon. */
export function hasCodes({ job, jobs, compare, training, provider }: CodedElement): boolean {
  // A record that a page gives as a property has an id.
  return /:/.test(String([(job as { id?: string } | null)?.id ?? job, jobs, compare, training, provider]));
}
