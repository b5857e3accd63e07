// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { existsSync } from 'node:fs';
import { checkSite } from '../../../packages/portal/src/check/check-site.js';
import { root } from '../../support/paths.js';
import type { AnswerFigure } from './answer-figure.js';

const PORTAL = `${root}dist/site/portail`;

/** Measures the pages of the built portal that give two values for one fact; empty when the portal is not built. */
export async function measurePages(): Promise<AnswerFigure[]> {
  const name = 'pages of the portal that contradict themselves';
  if (!existsSync(`${PORTAL}/index.html`)) return [{ name, value: 'not built: npm run build', aim: '0' }];
  const { faults, pages } = await checkSite(PORTAL);
  const contradictory = new Set(faults.filter(({ check }) => check === 'contradictions').map(({ page }) => page));
  return [{ name, value: `${contradictory.size} of ${pages}`, aim: '0' }];
}
