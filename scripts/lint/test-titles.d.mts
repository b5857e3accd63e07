// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export const MAX_TITLE: number;
export function titleProblem(title: string): string | undefined;
