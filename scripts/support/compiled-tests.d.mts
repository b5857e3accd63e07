// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { BuildOptions, Plugin } from 'esbuild';

export declare const compileOptions: BuildOptions;
export declare const keepPackagesOutside: Plugin;
export declare function programFolder(prefix: string): string;
export declare function compileTests(files: string[]): Promise<(file: string) => string>;
