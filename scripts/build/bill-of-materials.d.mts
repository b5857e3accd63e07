// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export function pageDependencies(): readonly {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}[];
export function billOfMaterials(): string;
