// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { checkStyles } from '../ui/check.styles.js';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { JobSelectEvent, TrainingSelectEvent } from '../core/select-events.js';
import { Announcer } from '../ui/announcer.js';
import { FocusController } from '../ui/focus-controller.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { receivedView } from './handover/received-view.js';
import { openedEntry } from './opened-entry.js';
import { announcedStart } from '../saved/announced.js';
import { SavedChangeEvent } from '../saved/saved-change-event.js';
import { forgetAll, forgetItem, readSaved, saveItems, updateItem } from '../saved/saved-store.js';
import type { Saved, SavedItem } from '../saved/saved-store.js';
import { changesSince } from './changes.js';
import { datesOf } from './entries/dates.js';
import { nameOf } from './entries/entry-facts.js';
import { entryHref } from './entry-href.js';
import { folderView, interviewButton } from './folder-view.js';
import type { FolderProps } from './folder-view.js';
import { folderStyles } from './folder.styles.js';
import { keyOf, OpenedInPlace } from './opened-in-place.js';
import { savedEntries } from './entries/saved-entries.js';
import type { SavedEntry, SavedRecords } from './entries/saved-entries.js';
import { runGesture } from '../core/run-gesture.js';

/** Element of the saved list, as its controller sees it. */
export interface SavedHost extends LitElement {
  readonly feed: string | object | null;
  readonly headingLevel: number;
  readonly reading: 'easy' | null;
  readonly trainingHref: string | null;
  readonly jobHref: string | null;
  readonly selectable: boolean;
}

/** Saved records and received records, with their data in the feed. */
export interface SavedView {
  readonly items: readonly SavedItem[];
  readonly records: SavedRecords;
  readonly received: SavedRecords | undefined;
}

/** Folder of the visitor, with its actions. Downloaded when the folder is not empty. */
export class SavedListController {
  readonly announcer: Announcer;
  readonly #host: SavedHost;
  readonly #focus: FocusController;
  readonly #isCurrent: () => boolean;
  readonly #reselect: () => void;
  /** Records received in a link or a file; undefined once the visitor has answered. */
  received: readonly SavedItem[] | undefined;
  /** Boxes ticked on the printed sheet of the received folder. */
  #ticked: ReadonlySet<number> = new Set();
  #panel: FolderProps['panel'];
  #withNotes = false;
  readonly #opened: OpenedInPlace;
  #noting: string | undefined;
  #view: SavedView | undefined;

  /**
   * @param isCurrent - whether the records on screen are the saved ones.
   * @param reselect - reads the saved and received records again.
   */
  constructor(host: SavedHost, isCurrent: () => boolean, reselect: () => void) {
    this.#host = host;
    this.#isCurrent = isCurrent;
    this.#reselect = reselect;
    this.announcer = new Announcer(host);
    this.#focus = FocusController.of(host);
    this.#opened = new OpenedInPlace(host, this.#focus, () => this.#view?.records);
    adoptElementStyles(host, [checkStyles, folderStyles]);
  }

  async open(feed: Feed, items: readonly SavedItem[]): Promise<SavedView> {
    const { received } = this;
    const [records, receivedRecords] = await Promise.all([
      savedEntries(feed, items),
      received && savedEntries(feed, received),
    ]);
    return (this.#view = { items, records, received: receivedRecords });
  }

  /** Reads the folder in the fragment of the address, removes it from the address, and shows it. */
  async receiveLink(): Promise<void> {
    const { readFolderLink, readTicked, withoutFolder, hasFolder } = await import('./handover/folder-link.js');
    // Another call may have read the folder while this module loaded.
    if (!hasFolder(location.hash)) return;
    this.received = readFolderLink(location.hash, localDay());
    this.#ticked = new Set(readTicked(location.hash));
    history.replaceState(history.state, '', withoutFolder(location.href));
  }

  /** Shows the folder of a file, or reports why it cannot. */
  async receiveFile(file: Blob): Promise<void> {
    const { readFolderFile } = await import('./handover/folder-file.js');
    try {
      this.received = readFolderFile(await file.text());
      this.#focus.next('.received-head');
      this.#reselect();
    } catch (reason) {
      this.announcer.announce(reason instanceof RangeError ? reason.message : msg('Ce fichier ne s’ouvre pas.'));
    }
  }

  /** @param nothingKept - content in place of an empty folder. */
  view({ items, records, received }: SavedView, saved: Saved, nothingKept: TemplateResult): TemplateResult {
    const { headingLevel } = this.#host;
    const { entries } = records;
    const today = localDay();
    const run = (gesture: () => unknown) => (): void => void runGesture(this.#host, gesture);
    const print = run(async () => (await import('./handover/interview-sheet.lazy.js')).printInterview(records));
    const comparison = this.#opened.comparisonView(interviewButton(print));
    if (comparison) return html`<div class="folder">${comparison}</div>`;
    const find = (key: string | undefined): SavedEntry | undefined => entries.find(entry => keyOf(entry) === key);
    const opened = find(this.#opened.key);
    const receivedPart = received
      ? receivedView({
          headingLevel,
          entries: received.entries,
          agreed: saved.agreed,
          ticked: this.#ticked,
          tick: number => {
            const otherNumbers = [...this.#ticked].filter(other => other !== number);
            this.#ticked = new Set(this.#ticked.has(number) ? otherNumbers : [...otherNumbers, number]);
            this.#host.requestUpdate();
          },
          accept: () => this.#accept(),
          refuse: () => this.#answered(),
        })
      : nothing;
    if (!items.length) return html`${this.announcer.view('note')} ${receivedPart} ${received ? nothing : nothingKept}`;
    return html`${this.announcer.view('note')} ${receivedPart}
    ${folderView({
      headingLevel,
      records,
      lasting: saved.lasting,
      agreed: saved.agreed,
      changes: changesSince(entries, today),
      dates: datesOf(entries, today),
      panel: this.#panel,
      withNotes: this.#withNotes,
      opened,
      openedView: opened ? openedEntry(opened.item, this.#openedProps()) : nothing,
      noting: find(this.#noting),
      hrefOf: entry => entryHref(entry, this.#host),
      follow: (event, entry) => {
        if (!this.#select(entry)) event.preventDefault();
      },
      toggle: entry => {
        if (this.#select(entry) && !this.#host.selectable)
          void runGesture(this.#host, () => this.#opened.toggle(entry));
      },
      note: entry => this.#note(entry),
      saveNote: (entry, text) => this.#saveNote(entry, text),
      forget: entry => this.#forget(items, entry),
      ask: question => this.#save({ kind: 'question', id: question, title: question, date: today }),
      drop: entry => this.#drop(entry),
      setPanel: panel => this.#show(panel),
      setWithNotes: withNotes => {
        this.#withNotes = withNotes;
        this.#host.requestUpdate();
      },
      erase: () => this.#erase(),
      print,
      printRoadmap: run(async () => (await import('./handover/print-roadmap.lazy.js')).printRoadmap(records)),
      giveLink: run(() => this.#give('giveLink', entries)),
      receive: file => void runGesture(this.#host, () => this.receiveFile(file)),
      giveFile: run(() => this.#give('giveFile', entries)),
      compare: run(() => this.#opened.compare()),
      takeDates: run(async () =>
        (await import('./handover/folder-calendar.lazy.js')).takeDates(datesOf(entries, today), records),
      ),
      seen: () => this.#seen(entries),
      agree: () => saveItems(items),
    })}`;
  }

  #openedProps(): Parameters<typeof openedEntry>[1] {
    const { feed, headingLevel, reading, trainingHref, jobHref } = this.#host;
    return { feed, headingLevel: headingLevel + 3, reading, trainingHref, jobHref };
  }

  /** Tells the page which record is chosen; false when the page shows it itself. */
  #select({ training, job }: SavedEntry): boolean {
    if (training) return this.#host.dispatchEvent(new TrainingSelectEvent(training.training));
    return job ? this.#host.dispatchEvent(new JobSelectEvent(job.id)) : true;
  }

  #note(entry: SavedEntry | undefined): void {
    const before = this.#noting;
    this.#noting = entry && keyOf(entry);
    const rank = this.#view?.records.entries.findIndex(other => keyOf(other) === before) ?? -1;
    this.#focus.next(() =>
      entry ? this.#find('#note') : (this.#all('.note-button')[rank] ?? this.#find('.folder-head')),
    );
  }

  #saveNote({ item }: SavedEntry, text: string): void {
    this.#note(undefined);
    updateItem({ ...item, note: text || undefined });
    this.announcer.announce(text ? msg('Votre note est gardée sur cet appareil.') : msg('Votre note est effacée.'));
    this.#announceChange();
  }

  #save(item: SavedItem): void {
    saveItems([item]);
    this.#announceChange();
  }

  #drop({ item }: SavedEntry): void {
    forgetItem(item);
    this.#focusOnceCurrent(() => this.#find('#question') ?? this.#find('.folder-head'));
    this.#announceChange();
  }

  #forget(items: readonly SavedItem[], entry: SavedEntry): void {
    const rank = items.filter(({ kind }) => kind !== 'question').indexOf(entry.item);
    forgetItem(entry.item);
    this.announcer.announce(entry.item.kind === 'training' ? msg('La formation est retirée.') : msg('C’est retiré.'));
    this.#focusOnceCurrent(() => {
      const buttons = this.#all('.remove-entry');
      return buttons[Math.min(rank, buttons.length - 1)] ?? this.#find('.saved-head, .folder-head');
    });
    this.#announceChange();
  }

  /** Replaces the announced date of each training by the current one of the feed. */
  #seen(entries: readonly SavedEntry[]): void {
    for (const { item, training } of entries)
      if (item.known) updateItem({ ...item, known: training && announcedStart(training) });
    this.#focusOnceCurrent(() => this.#find('.folder-head'));
    this.#announceChange();
  }

  #show(panel: FolderProps['panel']): void {
    const before = this.#panel;
    this.#panel = panel;
    if (panel === 'erase') this.#focus.next('#erase-title');
    else if (before === 'erase') this.#focus.next('.erase');
    this.#host.requestUpdate();
  }

  #erase(): void {
    this.#panel = undefined;
    forgetAll();
    this.announcer.announce(msg('Tout est effacé de cet appareil.'));
    this.#focusOnceCurrent(() => this.#find('.saved-head'));
    this.#announceChange();
  }

  /** Shares the folder as a link or as a file, and announces the result. */
  async #give(way: 'giveLink' | 'giveFile', entries: readonly SavedEntry[]): Promise<void> {
    const give = (await import('./handover/share-folder.lazy.js'))[way];
    this.announcer.announce(await give(entries, this.#withNotes));
  }

  /** Saves the received records, with the current names and dates of the feed. */
  #accept(): void {
    const entries = this.#view?.received?.entries ?? [];
    const ticked = entries.find((_, rank) => this.#ticked.has(rank + 1));
    this.#noting = ticked && keyOf(ticked);
    this.received = undefined;
    saveItems(
      entries.map(entry => ({
        ...entry.item,
        title: nameOf(entry),
        known: entry.training && announcedStart(entry.training),
      })),
    );
    this.announcer.announce(msg('Le dossier est gardé sur cet appareil.'));
    this.#answered();
    this.#announceChange();
  }

  #answered(): void {
    this.received = undefined;
    this.#ticked = new Set();
    this.#focusOnceCurrent(() => this.#find('#note') ?? this.#find('.saved-head, .folder-head'));
    this.#reselect();
  }

  /** The pressed control disappears with the old list: the focus waits for the new one. */
  #focusOnceCurrent(target: () => HTMLElement | null): void {
    this.#focus.next(() => (this.#isCurrent() ? target() : undefined));
  }

  #announceChange(): void {
    this.#host.dispatchEvent(new SavedChangeEvent(readSaved().items));
  }

  #all(selector: string): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
