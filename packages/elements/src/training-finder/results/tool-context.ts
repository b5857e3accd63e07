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

/** Button above the results. Its code is downloaded at the first press. */
export interface Tool {
  readonly name: string;
  label: () => string;
  icon: () => TemplateResult;
  /** Whether the button shows and closes a panel. */
  readonly opens?: boolean;
  /** Whether the button is in the menu of the tools that are less used. */
  readonly isSecondary?: boolean;
  /** Whether the button is shown; always by default. */
  isWanted?: (context: ToolContext) => boolean;
  load: () => Promise<{ useTool: (context: ToolContext, button: HTMLElement) => unknown }>;
}

/** Actions on each training of the list. */
export interface CardTools {
  /** Controls of a card. */
  actions: (view: TrainingView) => unknown;
  /** Button that saves the search under this name; nothing for a search without an address. */
  keepSearch: (title: string) => unknown;
  /** Bar of the selected trainings, under the list. */
  selectionBar: () => unknown;
}

/** Finder, as its tools see it. Its properties are always current. */
export interface ToolContext {
  readonly host: FinderHost;
  /** Catalogue of the finder; `data.source` answers any other question. */
  readonly data: FinderData;
  readonly query: FinderQuery;
  /** Last answer; unset before the first one. */
  readonly results: SearchResults;
  ask: (query: FinderQuery) => void;
  /** Undoes the last change of the query; undefined without one. */
  readonly undo: (() => void) | undefined;
  /** Link to the figures of the territory, when the page gives its address. */
  readonly figuresLink?: ((context: { readonly query: FinderQuery; readonly data: FinderData }) => unknown) | undefined;
  /** Opens the detail of a training, from the control that was pressed. */
  open: (event: Event, view: TrainingView) => void;
  /** Shows a panel, or none when undefined. The list stays unless the panel replaces it. */
  show: (panel: Panel | undefined) => void;
  /** Adds the styles that come with a tool. */
  adoptStyles: (...styles: CSSResult[]) => void;
  /** Result of the last action, shown below the buttons until the next search. */
  readonly announcer: Announcer;
  /** Moves the focus to an element of the next update. */
  readonly focus: FocusController;
  /** Panel of a tool that is shown; undefined without one. */
  readonly panel: Panel | undefined;
  /** Map beside the list of a wide screen; undefined until it is loaded. */
  readonly beside: Panel | undefined;
  /** Updates the element. */
  update: () => void;
  /** Query of the host page; its address keeps the search with `sync-url`. */
  readonly pageQuery: { readonly address: UrlSync<Prefill, FinderQuery> | undefined } | undefined;
  /** Stops a closed panel or overlay from being a controller of the element. */
  detach: (closed: ReactiveController | undefined) => void;
  /** Adds a step to the history of the page for what is opened. */
  follow: () => void;
  /** Overlays over the list, the visible one last. */
  overlays: readonly Overlay[];
  /** Actions on each card; undefined until they are requested. */
  selection?: CardTools | undefined;
}

/** Page over the list, such as the detail of a training. It is a controller of the element while it is open. */
export interface Overlay extends ReactiveController {
  /** Step of the overlay in the history of the page. */
  readonly step: Step;
  /** Record shown by the overlay, in which the visitor may report an error. */
  readonly record?: ReportedRecord;
  /** @param total - number of trainings in the list. */
  view: (total: number) => TemplateResult;
  /** Moves the focus back to its former place. Called once the overlay is closed and the content below is drawn. */
  restoreFocus: () => void;
}

/** Panel of a tool, with the results. It is a controller of the element while it is shown. */
export interface Panel extends ReactiveController {
  /** Name of its tool, whose button closes it. */
  readonly name: string;
  readonly stands: 'above' | 'instead';
  view: (context: ToolContext) => TemplateResult;
  /** Called when a new query has its answer, before it is drawn. */
  resultsChanged?: (found: SearchResults) => void;
}
