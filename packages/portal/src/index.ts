// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
export { buildSite, type BuildOptions, type SiteReport } from './build-site.js';
export { checkSite, type SiteCheck } from './check/check-site.js';
export { CHECKS, type CheckName, type Fault } from './check/fault.js';
export type { PortalJson } from './config/portal-config.js';
export type { Section } from './config/section-names.js';
export { diffSites, type SiteDiff } from './diff/diff-sites.js';
export { PortalError } from './portal-error.js';
export type { Omission } from './site/contents.js';

export type { SiteChanges as Written } from './site/write-site.js';
