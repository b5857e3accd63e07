// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Overlay, ToolContext } from '../results/tool-context.js';
import { releaseRadioGroups } from '../../ui/release-radio-groups.js';

/** Puts a page over the list; the way back of the page leads to what it covers. */
export async function pushOverlay(finder: ToolContext, overlay: Overlay): Promise<void> {
  releaseRadioGroups(finder.host.renderRoot);
  finder.overlays = [...finder.overlays, overlay];
  finder.host.addController(overlay);
  finder.follow();
  finder.announcer.announce('');
  await finder.host.updateComplete;
}

/** Closes the page in sight; the focus goes back to where the visitor was. */
export async function closeOverlay(finder: ToolContext): Promise<void> {
  const overlay = finder.overlays.at(-1);
  finder.overlays = finder.overlays.slice(0, -1);
  finder.detach(overlay);
  finder.update();
  await finder.host.updateComplete;
  overlay?.restoreFocus();
}
