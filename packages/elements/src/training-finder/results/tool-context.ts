// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CSSResult, ReactiveController, TemplateResult } from 'lit';
import type { Step } from '../../address/history-entry.js';
import type { UrlSync } from '../../address/url-sync.js';
import type { Announcer } from '../../ui/announcer.js';
import type { FocusController } from '../../ui/focus-controller.js';
import type { ReportedRecord } from '../../sources/reported-record.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { FinderData } from '../search/finder-data.js';
import type { FinderHost } from '../search/finder-host.js';
import type { Prefill } from '../query/prefill.js';
import type { SearchResults } from '../search/search-results.js';
import type { FinderQuery } from '../query/finder-query.js';

/** A button above the results. Its code is downloaded at the first press. */
export interface Tool {
  readonly name: string;
  label: () => string;
  icon: () => TemplateResult;
  /** Whether the button shows and closes a panel. */
  readonly opens?: boolean;
  /** Whether it is shown; always by default. */
  isWanted?: (context: ToolContext) => boolean;
  load: () => Promise<{ useTool: (context: ToolContext, button: HTMLElement) => unknown }>;
}

/** Actions on each training of the list. */
export interface CardTools {
  /** Controls of a card. */
  actions: (view: TrainingView) => unknown;
  /** The button that keeps the search under this name; nothing of one without an address. */
  keepSearch: (title: string) => unknown;
  /** Bar of the selected trainings, under the list. */
  selectionBar: () => unknown;
}

/** The finder, as its tools see it. Its properties are always current. */
export interface ToolContext {
  readonly host: FinderHost;
  /** The catalogue; `data.source` answers any other question. */
  readonly data: FinderData;
  readonly query: FinderQuery;
  /** The last answer; none before the first one. */
  readonly results: SearchResults;
  ask: (query: FinderQuery) => void;
  /** Undoes the last change of the query; undefined without one. */
  readonly undo: (() => void) | undefined;
  /** Where the figures of the territory are, where the page says it. */
  readonly figuresLink?: ((context: { readonly query: FinderQuery; readonly data: FinderData }) => unknown) | undefined;
  /** Opens the detail of a training, from the control that was pressed. */
  open: (event: Event, view: TrainingView) => void;
  /** Draws a panel; nothing takes it away. The list stays unless the panel stands instead of it. */
  show: (panel: Panel | undefined) => void;
  /** Adds the styles that come with a tool. */
  adoptStyles: (...styles: CSSResult[]) => void;
  /** What was done, or why it was not: shown below the buttons until the next search. */
  readonly announcer: Announcer;
  /** Moves the focus to what the next update draws. */
  readonly focus: FocusController;
  /** What a tool shows. */
  readonly panel: Panel | undefined;
  /** The map beside the list of a wide screen, once it is there. */
  readonly beside: Panel | undefined;
  /** Draws again. */
  update: () => void;
  /** The query of the host page; its address keeps the search with `sync-url`. */
  readonly pageQuery: { readonly address: UrlSync<Prefill, FinderQuery> | undefined } | undefined;
  /** A closed panel or overlay is no longer a controller of the element. */
  detach: (closed: ReactiveController | undefined) => void;
  /** Makes a step in the history of the page of what is opened. */
  follow: () => void;
  /** The pages over the list, the last one in sight. */
  overlays: readonly Overlay[];
  /** What one does with each card, once it was asked for. */
  selection?: CardTools | undefined;
}

/** A page that stands over the list, such as the detail of a training. It is a controller of the element while it is open. */
export interface Overlay extends ReactiveController {
  /** What it shows, as the history of the page says it. */
  readonly step: Step;
  /** The record that it shows, in which the visitor may report an error. */
  readonly record?: ReportedRecord;
  /** @param total - trainings in the list. */
  view: (total: number) => TemplateResult;
  /** Moves the focus to where the visitor was. Called once it is closed and what it covered is drawn. */
  restoreFocus: () => void;
}

/** What a tool shows with the results. It is a controller of the element while it is shown. */
export interface Panel extends ReactiveController {
  /** Name of its tool: its button closes it. */
  readonly name: string;
  readonly stands: 'above' | 'instead';
  view: (context: ToolContext) => TemplateResult;
  /** Called when a new query has its answer, before it is drawn. */
  resultsChanged?: (found: SearchResults) => void;
}
