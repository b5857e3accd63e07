// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

export function pageDependencies(): readonly Dependency[];
export function commandDependencies(): readonly Dependency[];
export function billOfMaterials(): string;
export function commandBillOfMaterials(): string;
