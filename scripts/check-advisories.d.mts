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

/** An advisory that does not stop us, and why. */
interface Accepted {
  readonly id: string;
  readonly why: string;
}

interface LockedPackage {
  readonly version?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  /** Needed in development, and optional for what is published. */
  readonly devOptional?: boolean;
}

/** A sentence for each package of a lockfile that an advisory names and that is not accepted in development. */
export function affectedPackages(
  lock: { readonly packages: Readonly<Record<string, LockedPackage>> },
  list: { readonly advisories: readonly Advisory[]; readonly accepted?: readonly Accepted[] },
): string[];

/** What is read of a report of `npm audit --json`. */
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

/** The same sentences, from a report of the registry. */
export function auditedPackages(
  lock: { readonly packages: Readonly<Record<string, LockedPackage>> },
  report: AuditReport,
  list: { readonly accepted?: readonly Accepted[] },
): string[];

/** Whether the list was read too long ago to stand for the registry. */
export function isListExpired(list: { readonly read: string }, now: number): boolean;
