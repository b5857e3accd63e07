// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/indicator-board.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { figuresFeed, LENS } from './fixtures/figures.js';

export default { title: 'Éléments/indicator-board', component: 'indicator-board', tags: ['autodocs'] } satisfies Meta;

const feed = figuresFeed();

/** A zone, compared with its région: the main facts, then four themes. */
export const Board: StoryObj = {
  render: () => html`<indicator-board territory=${LENS} board="shared" .feed=${feed}></indicator-board>`,
};

/** The région, compared with the country. */
export const Region: StoryObj = {
  render: () => html`<indicator-board .feed=${feed}></indicator-board>`,
};

/** One sector: most themes have no figure about it, and state it. */
export const Sector: StoryObj = {
  render: () =>
    html`<indicator-board territory=${LENS} entry="sector" sector="construction" .feed=${feed}></indicator-board>`,
};

/** An entry without any figure in the feed. */
export const EmptyEntry: StoryObj = {
  render: () => html`<indicator-board territory=${LENS} entry="audience" .feed=${feed}></indicator-board>`,
};

export const Theme: StoryObj = {
  render: () =>
    html`<indicator-board variant="theme" theme="labour-market" territory=${LENS} .feed=${feed}></indicator-board>`,
};

/** A measure over time, in a table, and in the other zones. */
export const Detail: StoryObj = {
  render: () => html`<indicator-board territory=${LENS} measure="unemployment" .feed=${feed}></indicator-board>`,
};

/** A measure of one date: bars, in order. */
export const DetailOfOneDate: StoryObj = {
  render: () => html`<indicator-board territory=${LENS} measure="poverty" .feed=${feed}></indicator-board>`,
};

export const Figure: StoryObj = {
  render: () =>
    html`<indicator-board variant="figure" measure="unemployment" territory=${LENS} .feed=${feed}></indicator-board>`,
};

/** A break, a gap with its reason, a target, an incomplete coverage. */
export const FigureWithGaps: StoryObj = {
  render: () =>
    html`<indicator-board variant="figure" measure="hard" territory=${LENS} .feed=${feed}></indicator-board>`,
};

/** A missing value: its reason, and the nearest territory that has one. */
export const FigureMissing: StoryObj = {
  render: () =>
    html`<indicator-board variant="figure" measure="projects" territory=${LENS} .feed=${feed}></indicator-board>`,
};

/** A territory in four statements; each theme is folded. */
export const BoardEasy: StoryObj = {
  render: () => html`<indicator-board territory=${LENS} board="shared" reading="easy" .feed=${feed}></indicator-board>`,
};

/** A measure opened from the board: its value, that of the région, the former one and the definition. */
export const DetailEasy: StoryObj = {
  render: () =>
    html`<indicator-board territory=${LENS} measure="unemployment" reading="easy" .feed=${feed}></indicator-board>`,
};

export const DossierEasy: StoryObj = {
  render: () =>
    html`<indicator-board variant="dossier" territory=${LENS} reading="easy" .feed=${feed}></indicator-board>`,
};

export const FigureEasy: StoryObj = {
  render: () =>
    html`<indicator-board variant="figure" measure="unemployment" territory=${LENS} reading="easy" .feed=${feed}></indicator-board>`,
};

export const Key: StoryObj = {
  render: () =>
    html`<p>Le taux de chômage est de <indicator-board variant="key" measure="unemployment" territory=${LENS} .feed=${feed}>9 %</indicator-board> à Lens.</p>`,
};

export const Dossier: StoryObj = {
  render: () => html`<indicator-board variant="dossier" territory=${LENS} .feed=${feed}></indicator-board>`,
};

export const BoardRightToLeft: StoryObj = {
  render: () =>
    html`<div dir="rtl" lang="ar"><indicator-board territory=${LENS} .feed=${feed}></indicator-board></div>`,
};

export const Empty: StoryObj = {
  render: () => html`<indicator-board .feed=${figuresFeed({ measures: [] })}></indicator-board>`,
};

export const UnknownMeasure: StoryObj = {
  render: () => html`<indicator-board variant="figure" measure="rien" .feed=${feed}></indicator-board>`,
};

export const Fallback: StoryObj = {
  render: () => html`<indicator-board><p>Ce que montre la page sans nos données.</p></indicator-board>`,
};
