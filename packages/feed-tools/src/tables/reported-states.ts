// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Commitment } from '@orientation-widgets/feed';

type Action = Commitment['actions'][number];
type Indicator = Commitment['indicators'][number];

/** What a line of the workbook says, and which line. */
interface Reported {
  /** Id of the action or of the indicator. */
  id: string;
  /** Its title in the workbook; '' when the line has none. */
  title: string;
  /** Position in the source: "suivi.xlsx [Actions]:12". */
  place: string;
}

/** What a person says of an action. */
export interface ReportedAction extends Reported {
  fields: Partial<Omit<Action, 'id' | 'title'>>;
}

/** What a person reports of an indicator: a line a value. */
export interface ReportedIndicator extends Reported {
  fields: Partial<Omit<Indicator, 'id' | 'label' | 'kind' | 'values'>>;
  value?: Indicator['values'][number];
}

/** Lines read from the workbooks, by commitment. */
export interface ReportedStates {
  readonly actions: Map<string, ReportedAction[]>;
  readonly indicators: Map<string, ReportedIndicator[]>;
}
