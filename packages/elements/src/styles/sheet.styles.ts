// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';
import { tokens } from './tokens.styles.js';

/**
 * Base styles of every element: isolation from the host page, tokens, text, sheet, buttons. The host element keeps its margins and size,
 * which belong to the page; the `.ow` root resets every inherited style except text spacing, direction and colour scheme, which belong to
 * the reader.
 */
export const sheetStyles = [
  tokens,
  css`
    :host {
      display: block !important;
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
      opacity: 1 !important;
      filter: none !important;
    }
    :host([hidden]) {
      display: none !important;
    }
    .ow {
      all: initial;
      display: block;
      position: relative;
      container-type: inline-size;
      letter-spacing: inherit;
      word-spacing: inherit;
      color-scheme: var(--ow-color-scheme, inherit);
      visibility: inherit;
      font: 400 var(--ow-font-size, medium) / 1.55 var(--_font);
      color: var(--_ink);
      text-align: start;
      overflow-wrap: break-word;
      -webkit-text-size-adjust: 100%;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote, fieldset, legend) {
      margin: 0;
      padding: 0;
      border: 0;
      min-width: 0;
    }
    :where(ul, ol) {
      list-style: none;
    }
    /* What a feed says keeps its marks of direction to itself. */
    :where(a, b, strong, option, [lang]) {
      unicode-bidi: isolate;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      font-family: var(--_font-title);
      font-weight: var(--ow-title-weight, 650);
      letter-spacing: var(--ow-title-track, -0.012em);
      line-height: 1.25;
      text-wrap: balance;
      font-size: 1em;
    }
    .title {
      font-size: 1.75em;
    }
    .subtitle {
      font-size: 1.25em;
    }
    .soft {
      color: var(--_ink-soft);
    }
    .note {
      font-size: 0.875em;
      line-height: 1.45;
      color: var(--_ink-soft);
    }
    .voice {
      font-family: var(--_font-voice);
      font-size: 1.25em;
      line-height: 1.45;
      font-variant-numeric: lining-nums;
    }
    .sheet {
      background: var(--_surface);
      border: var(--_border) solid var(--_line);
      border-radius: var(--_r3);
      padding: var(--_s5);
    }
    a {
      color: var(--_accent-ink);
      text-underline-offset: 0.2em;
    }
    .i {
      width: 1.375em;
      height: 1.375em;
      flex: none;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
      vertical-align: -0.34em;
    }
    .flip:dir(rtl) {
      transform: scaleX(-1);
    }
    .btn {
      font: inherit;
      font-weight: 600;
      line-height: 1.2;
      min-height: 2.75em;
      min-width: 2.75em;
      padding: 0.5em 1.125em;
      border: var(--_border) solid transparent;
      border-radius: var(--_r2);
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.5em;
      background: none;
      color: var(--_accent-ink);
      cursor: pointer;
      text-decoration: none;
      transition: background-color 120ms ease-out;
    }
    .btn.pri {
      background: var(--_accent-ink);
      color: var(--_on-accent);
    }
    .btn.pri:hover {
      background: var(--_accent-press);
    }
    .btn.sec {
      background: var(--_surface);
      border-color: var(--_edge);
      color: var(--_ink);
    }
    .btn.sec:hover {
      background: var(--_accent-tint);
    }
    .btn.quiet {
      padding-inline: 0.625em;
      text-align: start;
    }
    .btn.quiet:hover {
      text-decoration: underline;
    }
    :is(a, button, input, select, summary, [tabindex]):focus-visible {
      outline: 0.1875em solid var(--_ink);
      outline-offset: 0.125em;
      box-shadow: 0 0 0 0.125em var(--_surface);
    }
    .skeleton {
      display: block;
      background: var(--_sunken);
      border-radius: var(--_r1);
      height: 1.25em;
      margin-block-start: var(--_s3);
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    /* In letters as large as a fourteenth of the column, a long word breaks rather than leaves it. */
    @container (max-width: 14em) {
      * {
        min-width: 0;
        max-width: 100%;
        overflow-wrap: anywhere;
        hyphens: auto;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      * {
        transition: none !important;
        animation: none !important;
      }
    }
    @media (forced-colors: active) {
      .btn.pri {
        forced-color-adjust: none;
        background: ButtonText;
        color: ButtonFace;
      }
    }
    @media print {
      .btn {
        display: none;
      }
    }
  `,
];
