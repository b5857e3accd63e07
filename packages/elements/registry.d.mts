// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export interface DeclaredElement {
  readonly tag: string;
  /** Folder of its class in src; the tag itself by default. */
  readonly folder?: string;
  /** Name of its page in the demo's menu; the page is demo/pages/<tag>.html. */
  readonly demo?: string;
  /** Limits of what a page of one element downloads, in Brotli bytes of script, before any gesture. */
  readonly bytes?: {
    /** Until the first content is on screen, and with an empty feed. */
    readonly first: number;
    /** With the deferred sections too. */
    readonly whole: number;
    /** What makes it show something on the default feed. */
    readonly attributes?: Readonly<Record<string, string>>;
  };
  /** Its files of stories, without `.stories.ts`. */
  readonly stories?: readonly string[];
  /** Attributes that give it content from the default feed, one set for each view worth testing. */
  readonly views?: readonly Readonly<Record<string, string>>[];
  /** Stories whose accessibility tree is written down, in test/trust/accessibility-tree. */
  readonly trees?: readonly string[];
}

/** Every element, each listed once. */
export const elements: readonly DeclaredElement[];
