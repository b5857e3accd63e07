// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

interface Advisory {
  readonly id: string;
  readonly package: string;
  /** First version concerned; every earlier one without it. */
  readonly from?: string;
  /** First version mended. */
  readonly below: string;
  readonly what: string;
}

/** A sentence for each package of a lockfile that an advisory names. */
export function affectedPackages(
  lock: { readonly packages: Readonly<Record<string, { readonly version?: string; readonly link?: boolean }>> },
  list: { readonly advisories: readonly Advisory[] },
): string[];
