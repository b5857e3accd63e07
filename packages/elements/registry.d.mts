// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The modules of the chunks of an element, by their path from the sources of their package: `domain/coverage`. */
export interface ElementChunks {
  /** Name of the chunk of its first view, where several elements share it; the tag by default. */
  readonly chunk?: string;
  /** Other folders that only it needs. */
  readonly folders?: readonly string[];
  /** Modules of its first view that it asks for with `import()`, from its folder. */
  readonly first?: readonly string[];
  /** Where what comes on demand is not one chunk of its own, the folders of each. */
  readonly onDemand?: Readonly<Record<string, readonly string[]>>;
}

export interface DeclaredElement {
  readonly tag: string;
  /** Folder of its class in src; the tag itself by default. */
  readonly folder?: string;
  /** French name: in the configurator, on the first page of the demo. Absent for the element that draws nothing, like what follows. */
  readonly title?: string;
  /** Its name in the demo’s menu; the page is demo/pages/<tag>.html. */
  readonly menu?: string;
  /** What it shows, in French, in a few words without a capital. */
  readonly summary?: string;
  /** What one finds there, in French: a sentence of the first page of the demo. */
  readonly teaser?: string;
  /** Whom it serves and where one puts it, in French. */
  readonly use?: string;
  /** What one wants to do with it: a group of the configurator. */
  readonly group?: 'job' | 'training' | 'figures' | 'help';
  /** The page of a portal that says the same without JavaScript, from its root, where no attribute names one. */
  readonly portalPage?: string;
  /** The record without which it shows nothing. */
  readonly needs?: 'job' | 'training' | 'provider';
  /** The attribute whose record the fallback names, where it needs none. */
  readonly namedBy?: string;
  /** Whether it fills a page: the portal reserves the height of a screen for it. */
  readonly isPage?: boolean;
  /** Its row in the READMEs: what it shows in English and in French, its main attributes. */
  readonly readme: { readonly en: string; readonly fr: string; readonly attributes: readonly string[] };
  /** Limits of what a page of one element downloads, in Brotli bytes of script, before any gesture. */
  readonly bytes?: {
    /** Until the first content is on screen. */
    readonly first: number;
    /** With an empty feed, the warnings for the webmaster included; `first` by default. */
    readonly empty?: number;
    /** With the deferred sections too. */
    readonly whole: number;
    /** What makes it show something on the default feed. */
    readonly attributes?: Readonly<Record<string, string>>;
  };
  /** Its attributes on the demo’s page with the strictest policy, where they are not those of `bytes`. */
  readonly strict?: Readonly<Record<string, string>>;
  /** What its chunks hold beside its folder: see `scripts/build/chunk-table.mjs`. */
  readonly chunks?: ElementChunks;
  /** Its files of stories, without `.stories.ts`. */
  readonly stories?: readonly string[];
  /** Attributes that give it content from the default feed, one set for each view worth testing. */
  readonly views?: readonly Readonly<Record<string, string>>[];
  /** Stories whose accessibility tree is written down, in test/trust/accessibility-tree. */
  readonly trees?: readonly string[];
}

/** Every element, each listed once. */
export const elements: readonly DeclaredElement[];
