// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export declare function setCompiledFolder(folder: string): void;
export declare function compiledFolder(): string | undefined;
export declare function sourceOf(file: string): string;
