// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
export { buildSite, type SiteBuildOptions, type SiteReport } from './build-site.js';
export { checkSite } from './check/check-site.js';
export { diffSites } from './diff/diff-sites.js';
export { PortalError } from './portal-error.js';

export type { SiteChanges as Written } from './site/write-site.js';
