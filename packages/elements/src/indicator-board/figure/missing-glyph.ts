// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Missing } from '@orientation-widgets/domain/words/missing.js';
import { icon } from '../../icons/icon.js';

const glyphs: Readonly<Record<Missing, SVGTemplateResult>> = {
  secret: svg`<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>`,
  'below-threshold': svg`<path d="M7 8v.01M16 7v.01M13 15v.01" stroke-width="4"/>`,
  'not-published': svg`<path d="M7 4h8l3 3v13H7zM10 11h5m-5 4h5M4 20 20 4"/>`,
  'not-collected': svg`<circle cx="12" cy="12" r="8.5" stroke-dasharray="3 3"/><path d="M12 9v6M9 12h6"/>`,
  'not-applicable': svg`<circle cx="12" cy="12" r="8.5"/><path d="m6 18 12-12"/>`,
  'no-record': svg`<path d="M5 5h14v14H5z" stroke-dasharray="3 2.5"/>`,
};

/** Sign of a reason for a missing value, always beside its words. */
export function missingGlyph(missing: Missing): TemplateResult {
  return icon(glyphs[missing]);
}
