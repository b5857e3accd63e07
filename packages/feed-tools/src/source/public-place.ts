// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { basename, isAbsolute, normalize } from 'node:path';
import { placeOf } from './source-error.js';

/** Returns a position for the report: "offre.xml:12". */
export function publicPlace({ file, line }: { file: string; line?: number | undefined }): string {
  return placeOf({ file: publicName(file), line });
}

/** Returns the name of a file for the report, which is published: it must not reveal where files are on disk. */
export function publicName(file: string): string {
  return isAbsolute(file) || normalize(file).startsWith('..') ? basename(file) : file;
}
