// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A page of playwright or of puppeteer, on a story. */
interface Page {
  evaluate(script: string): Promise<unknown>;
}

/** Texts cut by the box that holds them, and a page wider than its window. An eighth of a letter is an edge laid over an edge. */
export async function cut(page: Page): Promise<string[]> {
  return (await page.evaluate(`(() => {
    const found = [];
    for (const element of deep(document.querySelector('#story'))) {
      if (!(element instanceof HTMLElement) || !element.innerText?.trim() || !element.checkVisibility()) continue;
      const { overflowX, overflowY, clipPath, fontSize } = getComputedStyle(element);
      const edge = parseFloat(fontSize) / 8;
      // Meant for screen readers alone.
      if (clipPath !== 'none' || element.matches('option, select')) continue;
      const hides = value => value === 'hidden' || value === 'clip';
      if (hides(overflowX) && element.scrollWidth > element.clientWidth + edge) found.push('cut in width: ' + element.className + ' ' + element.innerText.slice(0, 60));
      if (hides(overflowY) && element.scrollHeight > element.clientHeight + edge) found.push('cut in height: ' + element.className + ' ' + element.innerText.slice(0, 60));
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways: ' + document.documentElement.scrollWidth + ' px in ' + innerWidth);
    return found;
  })()`)) as string[];
}

/** What moves, or would. */
export async function moving(page: Page): Promise<string[]> {
  return (await page.evaluate(`deep(document.querySelector('#story')).flatMap(element => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    return [...(/[1-9]/.test(transitionDuration) ? [element.className + ' transition ' + transitionDuration] : []), ...(animationName !== 'none' ? [element.className + ' animation ' + animationName] : []), ...element.getAnimations().filter(({ playState }) => playState === 'running').map(() => element.className + ' moves')];
  })`)) as string[];
}

/** The values of WCAG 1.4.12, as put by a reader's tool in the page and in every shadow root. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

/** What `look` sees in the story with that spacing. */
export async function spacedOut<T>(page: Page, look: (page: Page) => Promise<T>): Promise<T> {
  await page.evaluate(
    `globalThis.spacing = new CSSStyleSheet(); spacing.replaceSync(${JSON.stringify(spacing)});
    for (const { shadowRoot } of deep(document.querySelector('#story'))) if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, spacing];`,
  );
  try {
    return await look(page);
  } finally {
    await page.evaluate(
      `for (const { shadowRoot } of deep(document.querySelector('#story'))) if (shadowRoot) shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter(sheet => sheet !== spacing);`,
    );
  }
}
