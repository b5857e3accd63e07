// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
export function importMap(
  address: string,
  files: readonly { readonly file: string; readonly integrity: string }[],
): { readonly html: string; readonly source: string };
