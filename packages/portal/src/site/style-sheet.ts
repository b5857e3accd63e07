// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { plotStyles } from '@orientation-widgets/elements/charts/plot.styles.js';
import { shareDiscsStyles } from '@orientation-widgets/elements/jobs/share-discs.styles.js';
import { tensionStyles } from '@orientation-widgets/elements/jobs/tension.styles.js';
import { tokens } from '@orientation-widgets/elements/styles/tokens.styles.js';
import { demandStyles } from '@orientation-widgets/elements/trainings/demand.styles.js';
import { twentyStyles } from '@orientation-widgets/elements/trainings/dot-chart.styles.js';
import { readFile } from 'node:fs/promises';
import type { PortalConfig } from '../config/portal-config.js';
import { compactCss } from '../files/compact-css.js';

const OWN = new URL('../../assets/portal.css', import.meta.url);

/** Style sheet of a site: tokens and drawings of the elements, layout of the pages, theme of the publisher. */
export async function styleSheet({
  scheme: seen,
  tokens: themeTokens,
}: Pick<PortalConfig, 'scheme' | 'tokens'>): Promise<string> {
  const shared = [tokens, tensionStyles, shareDiscsStyles, twentyStyles, demandStyles, plotStyles].map(({ cssText }) =>
    cssText.replaceAll(':host', ':root'),
  );
  const declarations = Object.entries(themeTokens).map(([name, value]) => `${name}:${value};`);
  const scheme = `:root{color-scheme:${seen};${declarations.join('')}}`;
  return `${compactCss([...shared, await readFile(OWN, 'utf8')].join('\n'))}${scheme}\n`;
}
