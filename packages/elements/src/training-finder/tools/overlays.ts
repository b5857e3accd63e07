// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Overlay, ToolContext } from '../results/tool-context.js';
import { releaseRadioGroups } from '../../ui/release-radio-groups.js';

/** Opens an overlay over the list; its back link leads to the content below. */
export async function pushOverlay(finder: ToolContext, overlay: Overlay): Promise<void> {
  releaseRadioGroups(finder.host.renderRoot);
  finder.overlays = [...finder.overlays, overlay];
  finder.host.addController(overlay);
  finder.follow();
  finder.announcer.announce('');
  await finder.host.updateComplete;
}

/** Closes the visible overlay; the focus goes back to its former place. */
export async function closeOverlay(finder: ToolContext): Promise<void> {
  const overlay = finder.overlays.at(-1);
  finder.overlays = finder.overlays.slice(0, -1);
  finder.detach(overlay);
  finder.update();
  await finder.host.updateComplete;
  overlay?.restoreFocus();
}
