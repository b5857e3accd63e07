// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';

/** Attributes that the elements of the directory share, each with one meaning. */
interface DirectoryAttributes {
  readonly need: string | null;
  readonly audience: string | null;
  readonly near: string | null;
  readonly radius: number | null;
  readonly resource: string | null;
  readonly job: string | null;
  readonly sector: string | null;
  readonly at: string | null;
  readonly syncUrl: string | null;
  readonly calendarHref: string | null;
  readonly tiles: string | null;
  readonly tilesAttribution: string | null;
}

/** Element that hosts a page, with the attributes named by the parameter. */
export type DirectoryHost<Name extends keyof DirectoryAttributes = never> = LitElement & {
  readonly headingLevel: number;
  readonly reading: 'easy' | null;
} & Pick<DirectoryAttributes, Name>;
