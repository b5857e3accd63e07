// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export interface ComparedFile {
  readonly mode?: number;
  readonly content?: Buffer;
  readonly read?: () => Buffer | Promise<Buffer>;
}
export declare function filesOfFolder(
  folder: string,
  isIncluded?: (path: string) => boolean,
): Map<string, ComparedFile>;
export declare function compareFiles(
  published: ReadonlyMap<string, ComparedFile>,
  rebuilt: ReadonlyMap<string, ComparedFile>,
): Promise<string[]>;
