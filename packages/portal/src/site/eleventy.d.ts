// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What is used of Eleventy, which ships no types. */
declare module '@11ty/eleventy' {
  /** Configuration of a run. */
  export interface UserConfig {
    setQuietMode(quiet: boolean): void;
    setUseGitIgnore(use: boolean): void;
    setTemplateFormats(formats: readonly string[]): void;
    /** A template that stands in no file. */
    addTemplate(
      name: string,
      content: string | { readonly data: object; readonly render: (data: never) => string },
      data?: object,
    ): void;
    amendLibrary(name: 'md', amend: (library: { set(options: object): void }) => void): void;
  }

  /** A file that a run would write. */
  export interface OutputFile {
    readonly url: string;
    readonly content: string;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly quietMode: boolean;
        readonly configPath: null;
        readonly config: (config: UserConfig) => object;
      },
    );
    disableLogger(): void;
    init(): Promise<void>;
    toJSON(): Promise<OutputFile[]>;
  }
}
