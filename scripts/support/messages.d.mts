// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export interface Message {
  readonly id: string;
  readonly text: string;
  readonly tag: string | undefined;
  readonly file: string;
}
export type Entries = Map<string, { readonly text: string; readonly source: string }>;
export function messagesOf(file: string, source: string): Message[];
export function localeOf(file: string, source: string): Entries;
export function faultsOf(language: 'en' | 'nl' | 'ar', messages: readonly Message[], entries: Entries): string[];
export function localeSource(
  messages: readonly Message[],
  entries: Entries,
  given?: Readonly<Record<string, string>>,
): string;
