// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/** Styles of the folder: its sections, its boxes, its forms. */
export const folderStyles = css`
  .folder,
  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }
  .folder {
    padding: var(--_s2);
    border-radius: var(--_r3);
    background: var(--_ground);
  }
  .folder-head {
    display: grid;
    gap: 0.25em;
  }
  .folder + .folder,
  .received + * {
    margin-block-start: 1em;
  }
  :is(.folder-head, .received-head) {
    border-radius: var(--_r1);
  }
  .folder :is(section, .box, .note-form, form) {
    display: grid;
    gap: 0.75em;
    min-width: 0;
  }
  .folder-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .folder-sheet {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em 1.5em;
  }
  .folder-sheet > div {
    flex: 1 1 14em;
  }
  .folder-sheet p {
    max-width: 34em;
    margin-block-end: 1em;
  }
  .sheet-drawing {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1;
  }
  .sheet-drawing .paper {
    fill: var(--_surface);
  }
  .sheet-drawing .ink {
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .sheet-drawing .qr {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .box {
    padding: 1em;
    border-radius: var(--_r2);
    background: var(--_accent-tint);
  }
  .ways-out {
    display: grid;
    gap: 0.75em;
  }
  .ways-out li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .ways-out .btn {
    min-width: 8em;
  }
  .bullets {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  /* A box stands around what one presses or keeps, and around nothing else. */
  .object {
    border: var(--_border) solid var(--_line);
    border-radius: var(--_r3);
    background: var(--_surface);
  }
  .compare-line {
    padding: 0 1em 1em;
  }
  @container (min-width: 44em) {
    .sections {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
    .sections > :not(.half) {
      grid-column: 1 / -1;
    }
    .questions ul {
      columns: 2;
      column-gap: 0;
    }
    .questions li {
      break-inside: avoid;
    }
  }
  .entry {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 1em;
    padding: 1em;
    break-inside: avoid;
  }
  .entry-name {
    min-width: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .entry-text {
    grid-column: 2 / -1;
    min-width: 0;
  }
  .entry-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  .saved-items > li + li {
    border-block-start: var(--_border) solid var(--_line);
  }
  .tile {
    display: grid;
    place-items: center;
    width: 2.75em;
    height: 2.75em;
    border-radius: var(--_r2);
    background: var(--_accent-tint);
    color: var(--_accent-ink);
  }
  .tile .i {
    width: 1.75em;
    height: 1.75em;
  }
  .tile .p {
    width: 2em;
    height: 2em;
  }
  .tile .f {
    fill: var(--_surface);
  }
  .entry-text > * + * {
    margin-block-start: 0.125em;
  }
  .note-button {
    margin-inline-start: -0.625em;
  }
  .entry-foot .note + .note-button {
    margin-inline-start: 0;
  }
  .entry-text .voice {
    font-size: 1em;
  }
  .saved-open {
    font: inherit;
    letter-spacing: inherit;
    min-height: 1.75em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_accent-ink);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .saved-items a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .opened {
    grid-column: 1 / -1;
    margin-block-start: 1em;
    min-width: 0;
  }
  .dates {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .dates li {
    display: flex;
    gap: 0.75em;
  }
  .dates li > span {
    min-width: 0;
  }
  .dates strong,
  .dates strong + span {
    display: block;
  }
  .dates {
    padding: 1em;
  }
  .questions ul {
    padding-block: 0.5em;
  }
  .questions li {
    padding: 0.125em 1em;
  }
  .own-question {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
  }
  .folder :is(textarea, input[type='text']) {
    font: inherit;
    min-height: 2.75em;
    min-width: 0;
    padding: 0.5em 0.75em;
    border: var(--_border) solid var(--_edge);
    border-radius: var(--_r2);
    background: var(--_surface);
    color: var(--_ink);
  }
  .folder input[type='text'] {
    flex: 1 1 14em;
  }
  @container (max-width: 30em) {
    .entry {
      padding: 0.75em;
      gap: 0 0.75em;
    }
    .entry-text {
      grid-column: 1 / -1;
      margin-block-start: 0.5em;
    }
    .folder-actions > .btn {
      flex: 1 1 auto;
    }
  }
  /* A name needs the whole width there. */
  @container (max-width: 22em) {
    .entry {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .entry > .tile {
      display: none;
    }
  }
  @media print {
    .folder :is(form, .box[role='group'], .remove-entry),
    .folder-sheet,
    .tile {
      display: none;
    }
    .folder {
      gap: 0.75em;
    }
    .entry {
      grid-template-columns: minmax(0, 1fr);
      padding: 0.5em 0;
    }
    .entry-text {
      grid-column: 1;
    }
    .object {
      padding: 0;
      border-width: 1px 0;
      border-radius: 0;
    }
    .compare-line {
      display: none;
    }
    .questions ul {
      columns: auto;
    }
    .questions {
      break-before: page;
    }
    /* Room to write: what one hands over is filled in by hand. */
    .questions li {
      padding: 0.375em 0 2.25em;
    }
  }
`;
