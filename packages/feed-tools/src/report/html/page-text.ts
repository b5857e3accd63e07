// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, ReportMarkup } from './markup.js';
import { STYLE } from './style.js';

/** Returns the text of a page in French: one file, without script or external resource. */
export function pageText(title: string, main: ReportMarkup): string {
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new ReportMarkup(STYLE)}</style>
</head>
<body>
<main>
${main}</main>
</body>
</html>
`.text;
}
