// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export interface DeclaredElement {
  readonly tag: string;
  /** Folder of its class in src; the tag itself by default. */
  readonly folder?: string;
  /** Name of its page in the demo's menu; the page is demo/pages/<tag>.html. */
  readonly demo?: string;
  /** Brotli bytes of script that a page may download for it: with an empty feed, then with content, before any click. */
  readonly bytes?: {
    readonly empty: number;
    readonly content: number;
    /** Before the beginning of its view is on screen, where the rest comes a wave of requests later. */
    readonly beginning?: number;
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
