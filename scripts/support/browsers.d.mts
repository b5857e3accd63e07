// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export type BrowserName = 'chromium' | 'firefox' | 'webkit';
export function browserPath(name: BrowserName): string;
export function ensureBrowsers(...names: BrowserName[]): void;
