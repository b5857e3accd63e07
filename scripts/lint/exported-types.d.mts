// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export function duplicatedTypes(
  files: readonly { path: string; text: string }[],
): { path: string; line: number; message: string }[];
