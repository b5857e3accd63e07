// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Members that playwright and puppeteer share, and that a keyboard walk needs. */
export interface KeyboardPage {
  evaluate(script: string): Promise<unknown>;
  readonly keyboard: {
    press(key: 'Tab'): Promise<void>;
    down(key: 'Shift'): Promise<void>;
    up(key: 'Shift'): Promise<void>;
  };
  evaluateHandle(script: string): Promise<{ asElement(): { screenshot(): Promise<Uint8Array> } | null }>;
}

interface Place {
  readonly id: string;
  readonly name: string;
}

export interface Stop extends Place {
  /** Whether the focus is visible: an outline around the element, or around a container. */
  readonly visible: boolean;
  /** Whether another element covers it completely. */
  readonly covered: boolean;
}

/** Script that returns the focused element, at any depth. */
const focused = `(() => { let active = document.activeElement; while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement; return active; })()`;

const place = `({ id: active.id, name: active.localName + (active.type && active.localName === 'input' ? ' ' + active.type : '') + ' « ' + (active.getAttribute('aria-label') ?? active.labels?.[0]?.innerText ?? active.innerText ?? '').replace(/\\s+/g, ' ').trim() + ' »' })`;

async function look(page: KeyboardPage): Promise<Stop> {
  const here = (await page.evaluate(`(async () => {
    const active = ${focused};
    const shown = element => { const { outlineStyle, outlineWidth } = getComputedStyle(element); return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0; };
    let visible = false;
    for (let element = active, depth = 0; element && depth < 3; element = element.parentElement, depth++) visible ||= shown(element);
    const at = (x, y) => { let hit = document.elementFromPoint(x, y); while (hit?.shadowRoot) { const inner = hit.shadowRoot.elementFromPoint(x, y); if (!inner || inner === hit) break; hit = inner; } return hit; };
    const isCovered = () => {
      const { left, right, top, bottom } = (active.labels?.[0] ?? active).getBoundingClientRect();
      const points = [0.05, 0.5, 0.95].flatMap(across => [0.1, 0.5, 0.9].map(down => [left + (right - left) * across, top + (bottom - top) * down]));
      return !points.some(([x, y]) => { const hit = at(x, y); return hit && (hit.contains(active) || active.contains(hit) || [...(active.labels ?? [])].some(label => label.contains(hit))); });
    };
    // Firefox may scroll to the focus some frames after, on a busy machine.
    for (let frame = 0; isCovered() && frame < 300; frame++) await new Promise(requestAnimationFrame);
    // Now and then it leaves the focus of the corner of a long element out of the window: what covers it is asked there.
    if (isCovered()) active.scrollIntoView({ block: 'nearest' });
    return { ...${place}, visible, covered: isCovered() };
  })()`)) as Stop;
  return here.visible || here.id === 'before' || here.id === 'after'
    ? here
    : { ...here, visible: await looksDifferent(page) };
}

/**
 * Whether the focus changes the picture of the element: a slider draws it on its thumb, which no computed style shows.
 */
async function looksDifferent(page: KeyboardPage): Promise<boolean> {
  const active = (await page.evaluateHandle(`globalThis.held = ${focused}`)).asElement();
  const withFocus = await active?.screenshot();
  await page.evaluate('held.blur()');
  const without = await active?.screenshot();
  await page.evaluate('held.focus()');
  return withFocus !== undefined && without !== undefined && Buffer.compare(withFocus, without) !== 0;
}

/** Returns each stop between the two links around the element. */
async function through<S extends Place>(
  page: KeyboardPage,
  [from, to]: string[],
  stop: () => Promise<S>,
): Promise<S[]> {
  await page.evaluate(`document.querySelector('#${from}').focus()`);
  const stops: S[] = [];
  while (stops.length < 250) {
    await page.keyboard.press('Tab');
    const here = await stop();
    if (here.id === to) return stops;
    stops.push(here);
  }
  const last = stops.slice(-5).map(({ name }) => name);
  throw new Error(`the Tab key never leaves: ${last.join(', ')}`);
}

/** Returns the stops from the link before the element to the link after it. */
export function tabThrough(page: KeyboardPage): Promise<Stop[]> {
  return through(page, ['before', 'after'], () => look(page));
}

/**
 * Names of the stops on the way there and, in the same order, on the way back; except for radios, whose group has an
 * entry at each end.
 */
export interface BothWays {
  readonly stops: readonly Stop[];
  readonly there: readonly string[];
  readonly back: readonly string[];
}

/** Goes to the link after the element, then back to the link before it. */
export async function tabBothWays(page: KeyboardPage): Promise<BothWays> {
  const names = (places: readonly Place[]): string[] =>
    places.map(({ name }) => name).filter(name => !name.includes('radio'));
  const stops = await tabThrough(page);
  await page.keyboard.down('Shift');
  try {
    const back = await through(
      page,
      ['after', 'before'],
      () => page.evaluate(`(() => { const active = ${focused}; return ${place}; })()`) as Promise<Place>,
    );
    return { stops, there: names(stops), back: names(back).reverse() };
  } finally {
    await page.keyboard.up('Shift');
  }
}
