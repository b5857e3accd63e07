// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A Playwright or Puppeteer page that shows a story. */
interface Page {
  evaluate(script: string): Promise<unknown>;
}

/** Reports texts clipped by their box, and a page wider than its window. Tolerates an eighth of a letter: borders may overlap. */
export async function clippedTexts(page: Page): Promise<string[]> {
  return (await page.evaluate(`(() => {
    const problems = [];
    for (const element of deep(document.querySelector('#story'))) {
      if (!(element instanceof HTMLElement) || !element.innerText?.trim() || !element.checkVisibility()) continue;
      const { overflowX, overflowY, clipPath, fontSize } = getComputedStyle(element);
      const tolerance = parseFloat(fontSize) / 8;
      // Visually hidden text is clipped on purpose; the browser clips a select by itself.
      if (clipPath !== 'none' || element.matches('option, select')) continue;
      const hides = value => value === 'hidden' || value === 'clip';
      if (hides(overflowX) && element.scrollWidth > element.clientWidth + tolerance) problems.push('cut in width: ' + element.className + ' ' + element.innerText.slice(0, 60));
      if (hides(overflowY) && element.scrollHeight > element.clientHeight + tolerance) problems.push('cut in height: ' + element.className + ' ' + element.innerText.slice(0, 60));
    }
    if (document.documentElement.scrollWidth > innerWidth) problems.push('the page scrolls sideways: ' + document.documentElement.scrollWidth + ' px in ' + innerWidth);
    return problems;
  })()`)) as string[];
}

/** Returns the elements with a transition, or with an animation, running or not. */
export async function animatedElements(page: Page): Promise<string[]> {
  return (await page.evaluate(`deep(document.querySelector('#story')).flatMap(element => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    return [...(/[1-9]/.test(transitionDuration) ? [element.className + ' transition ' + transitionDuration] : []), ...(animationName !== 'none' ? [element.className + ' animation ' + animationName] : []), ...element.getAnimations().filter(({ playState }) => playState === 'running').map(() => element.className + ' moves')];
  })`)) as string[];
}

/** Text spacing of WCAG 1.4.12. A user style sheet applies to the page and to every shadow root. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

/** Runs `inspect` on the story with that spacing, then removes the spacing. */
export async function withTextSpacing<T>(page: Page, inspect: (page: Page) => Promise<T>): Promise<T> {
  await page.evaluate(
    `globalThis.spacing = new CSSStyleSheet(); spacing.replaceSync(${JSON.stringify(spacing)});
    for (const { shadowRoot } of deep(document.querySelector('#story'))) if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, spacing];`,
  );
  try {
    return await inspect(page);
  } finally {
    await page.evaluate(
      `for (const { shadowRoot } of deep(document.querySelector('#story'))) if (shadowRoot) shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter(sheet => sheet !== spacing);`,
    );
  }
}
