// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

interface Advisory {
  readonly id: string;
  readonly package: string;
  /** First affected version; absent when all earlier versions are affected. */
  readonly from?: string;
  /** First fixed version. */
  readonly below: string;
  readonly what: string;
}

/** Advisory that is tolerated, with its reason. */
interface Accepted {
  readonly id: string;
  readonly why: string;
}

interface LockedPackage {
  readonly version?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  /** Whether the package is needed in development, and optional for the published packages. */
  readonly devOptional?: boolean;
}

/**
 * Returns a sentence for each package of a lockfile that an advisory affects and that is not accepted in development.
 */
export function affectedPackages(
  lock: { readonly packages: Readonly<Record<string, LockedPackage>> },
  list: { readonly advisories: readonly Advisory[]; readonly accepted?: readonly Accepted[] },
): string[];

/** Part of a report of `npm audit --json` that is read. */
interface AuditReport {
  readonly vulnerabilities: Readonly<
    Record<
      string,
      {
        readonly nodes: readonly string[];
        readonly via: readonly (string | { readonly url: string; readonly title: string; readonly range: string })[];
      }
    >
  >;
}

/** Returns the same sentences, from a report of the registry. */
export function auditedPackages(
  lock: { readonly packages: Readonly<Record<string, LockedPackage>> },
  report: AuditReport,
  list: { readonly accepted?: readonly Accepted[] },
): string[];

/** Whether the list is too old to replace the registry. */
export function isListExpired(list: { readonly read: string }, now: number): boolean;
