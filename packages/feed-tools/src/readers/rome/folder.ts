// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import type { ReadRequest, Sink } from '../reader.js';
import type { InputFile } from '../source-files.js';

/** Returns the pattern of the path of a file of a ROME folder, whatever the version. */
export function romeFile(name: string): RegExp {
  return new RegExp(`(^|[/\\\\])unix_${name}_v4\\d+(_utf8)?\\.csv$`);
}

/** Files of a ROME folder, found by the middle part of their name, whatever the version. */
export class RomeFolder {
  readonly #files: readonly InputFile[];

  constructor(files: readonly InputFile[]) {
    this.#files = files;
  }

  find(name: string): InputFile | undefined {
    const pattern = romeFile(name);
    return this.#files.find(({ file }) => pattern.test(file));
  }

  /** Finds a table of ROME 3; undefined without one. */
  earlier(name: string): InputFile | undefined {
    return this.#files.find(({ file }) => new RegExp(`(^|[/\\\\])unix_${name}_v3\\d+(_utf8)?\\.csv$`).test(file));
  }

  required(name: string, request: ReadRequest): InputFile {
    const file = this.find(name);
    if (file) return file;
    const reason = message('rome-file-missing', { file: `unix_${name}_v4…_utf8.csv` });
    throw new SourceError({ file: request.source.names.join(', '), reason });
  }

  /** Finds a file; warns and returns undefined without one: jobs then lack its content. */
  optional(name: string, sink: Sink): InputFile | undefined {
    const file = this.find(name);
    if (!file) sink.warn(message('rome-file-absent', { file: `unix_${name}_v4…` }));
    return file;
  }
}
