// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Commitment } from '@orientation-widgets/feed';

type Action = Commitment['actions'][number];
type Indicator = Commitment['indicators'][number];

/** Line of the workbook that reports on an action or an indicator. */
interface Reported {
  /** Id of the action or of the indicator. */
  id: string;
  /** Title in the workbook; '' when the line has none. */
  title: string;
  /** Position in the source: "suivi.xlsx [Actions]:12". */
  place: string;
}

/** State of an action, as reported in the workbook. */
export interface ReportedAction extends Reported {
  fields: Partial<Omit<Action, 'id' | 'title'>>;
}

/** State of an indicator, as reported in the workbook: one line for each value. */
export interface ReportedIndicator extends Reported {
  fields: Partial<Omit<Indicator, 'id' | 'label' | 'kind' | 'values'>>;
  value?: Indicator['values'][number];
}

/** Lines read from the workbooks, by commitment. */
export interface ReportedStates {
  readonly actions: Map<string, ReportedAction[]>;
  readonly indicators: Map<string, ReportedIndicator[]>;
}
