// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What playwright and puppeteer have in common, and a walk by the keyboard needs. */
export interface KeyboardPage {
  evaluate(script: string): Promise<unknown>;
  readonly keyboard: {
    press(key: 'Tab'): Promise<void>;
    down(key: 'Shift'): Promise<void>;
    up(key: 'Shift'): Promise<void>;
  };
  evaluateHandle(script: string): Promise<{ asElement(): { screenshot(): Promise<Uint8Array> } | null }>;
}

export interface Stop {
  readonly name: string;
  /** The focus can be seen: an outline around it, or around what holds it. */
  readonly visible: boolean;
  /** Something else covers it whole. */
  readonly covered: boolean;
  readonly id: string;
}

/** The element that has the focus, at any depth. */
const focused = `(() => { let active = document.activeElement; while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement; return active; })()`;

async function stop(page: KeyboardPage): Promise<Stop> {
  const here = (await page.evaluate(`(async () => {
    const active = ${focused};
    const shown = element => { const { outlineStyle, outlineWidth } = getComputedStyle(element); return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0; };
    let visible = false;
    for (let element = active, depth = 0; element && depth < 3; element = element.parentElement, depth++) visible ||= shown(element);
    const label = active.getAttribute('aria-label') ?? active.labels?.[0]?.innerText ?? active.innerText ?? '';
    const at = (x, y) => { let hit = document.elementFromPoint(x, y); while (hit?.shadowRoot) { const inner = hit.shadowRoot.elementFromPoint(x, y); if (!inner || inner === hit) break; hit = inner; } return hit; };
    const isCovered = () => {
      const { left, right, top, bottom } = (active.labels?.[0] ?? active).getBoundingClientRect();
      const points = [0.05, 0.5, 0.95].flatMap(across => [0.1, 0.5, 0.9].map(down => [left + (right - left) * across, top + (bottom - top) * down]));
      return !points.some(([x, y]) => { const hit = at(x, y); return hit && (hit.contains(active) || active.contains(hit) || [...(active.labels ?? [])].some(label => label.contains(hit))); });
    };
    // Firefox may scroll to the focus in the frame after.
    if (isCovered()) await new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(seen)));
    const covered = isCovered();
    return { id: active.id, visible, covered, name: active.localName + (active.type && active.localName === 'input' ? ' ' + active.type : '') + ' « ' + label.replace(/\\s+/g, ' ').trim() + ' »' };
  })()`)) as Stop;
  return here.visible || here.id === 'before' || here.id === 'after'
    ? here
    : { ...here, visible: await looksDifferent(page) };
}

/** A slider draws its focus on its thumb, which no computed style tells: the picture does. */
async function looksDifferent(page: KeyboardPage): Promise<boolean> {
  const active = (await page.evaluateHandle(`globalThis.held = ${focused}`)).asElement();
  const withFocus = await active?.screenshot();
  await page.evaluate('held.blur()');
  const without = await active?.screenshot();
  await page.evaluate('held.focus()');
  return withFocus !== undefined && without !== undefined && Buffer.compare(withFocus, without) !== 0;
}

/** From the link before the element to the link after it, or back. */
export async function tabThrough(page: KeyboardPage, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const [from, to] = key === 'Tab' ? ['before', 'after'] : ['after', 'before'];
  await page.evaluate(`document.querySelector('#${from}').focus()`);
  const stops: Stop[] = [];
  if (key === 'Shift+Tab') await page.keyboard.down('Shift');
  try {
    while (stops.length < 250) {
      await page.keyboard.press('Tab');
      const here = await stop(page);
      if (here.id === to) return stops;
      stops.push(here);
    }
  } finally {
    if (key === 'Shift+Tab') await page.keyboard.up('Shift');
  }
  throw new Error(
    `the ${key} key never leaves: ${stops
      .slice(-5)
      .map(({ name }) => name)
      .join(', ')}`,
  );
}
