// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
export function missingForPublication(publiccode: string): string[];
export function securityTxt(publiccode: string): string;
