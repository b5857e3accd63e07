// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Facts about a site that its configurator needs. */
export interface Context {
  /** Absolute address at which the site is published. */
  readonly home: string;
  /** Folder of the site on its host, with its leading and trailing `/`. */
  readonly base: string;
  /** Folder of the scripts of the elements, from the root of the site. */
  readonly folder: string;
  /** Page of the preview, from the root of the site. */
  readonly preview: string;
  /** File of the paths of pages by attribute and by id, from the root of the site. */
  readonly addresses: string;
  /** Version of the elements. */
  readonly version: string;
  /** Example records for initial settings: their names and their pages. */
  readonly examples: Readonly<
    Partial<
      Record<'job' | 'training' | 'provider', { readonly id: string; readonly name: string; readonly href: string }>
    >
  >;
  readonly tags: readonly { readonly tag: string; readonly attributes: readonly string[] }[];
}
