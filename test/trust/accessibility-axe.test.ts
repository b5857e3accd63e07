// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Each story of each element, in light and in dark on a phone and a desktop, and in forced colours on a desktop: no
// violation of WCAG 2.2 AA or RGAA 4. Results that axe cannot decide were reviewed by a person, in axe-incomplete.json.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { root } from '../support/paths.js';
import { storyPage } from './support/story-page.js';
import { DESK, PHONE, walkBrowser } from './support/story-walk.js';
import { elements, storyGroups, wholeRegistry } from './support/wanted.js';

interface Triaged {
  readonly rule: string;
  /** Reason for which axe cannot decide. */
  readonly reason: string;
  /** Titles of the stories concerned; all stories when absent. */
  readonly stories?: readonly string[];
  /** Part of the element's HTML that locates the result. */
  readonly where: string;
  /** Observation of the reviewer. */
  readonly seen: string;
}

const triaged = JSON.parse(readFileSync(`${root}test/trust/axe-incomplete.json`, 'utf8')) as readonly Triaged[];
const used = new Set<Triaged>();

const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];
/** Rules whose result may depend on a colour or a size when the code is the same. */
const lookRules = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** Result of axe for a rule: the pieces of HTML, and the reasons. */
interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly summary: string; readonly reason: string }[];
}

interface Seen {
  readonly violations: readonly Finding[];
  readonly incomplete: readonly Finding[];
  /** Texts of a map or a chart with too little contrast. */
  readonly faint: readonly string[];
  /** Width of the page in pixels. */
  readonly wide: number;
}

const runAxe = (rules: readonly string[]): string => `axe.run('#story', {
  runOnly: ${JSON.stringify(rules)},
  // One element is no page: its regions are the host's.
  rules: { region: { enabled: false } },
  resultTypes: ['violations', 'incomplete'],
}).then(({ violations, incomplete }) => {
  const found = list => list.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary, any, all, none }) => ({
    html: html.slice(0, 400), summary: failureSummary ?? '', reason: [...any, ...all, ...none].map(({ message }) => message).join(' '),
  })) }));
  return { violations: found(violations), incomplete: found(incomplete) };
})`;

/**
 * Checks texts in drawings, which axe cannot. The text of a map is compared with its halo, the disc behind it, or any
 * area it may touch; a chart label has a halo over the marks, or is beside them on the background of the sheet.
 */
const faintInDrawings = `(() => {
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = colour => {
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...pixel.getImageData(0, 0, 1, 1).data].map(value => value / 255).map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    }
    return 'rgba(0, 0, 0, 0)';
  };
  const grounds = text => {
    const { stroke, strokeWidth, fontSize, paintOrder } = getComputedStyle(text);
    if (stroke !== 'none' && parseFloat(strokeWidth) >= parseFloat(fontSize) * 0.15 && paintOrder.startsWith('stroke')) return [stroke];
    const chart = text.closest('.chart, .plot, .day-ring, .guesses');
    if (chart) return [behind(chart)];
    if (text.parentElement.matches('.line')) return [behind(text.parentElement)];
    const disc = text.parentElement.querySelector('.dot');
    if (disc) return [getComputedStyle(disc).fill];
    return [...text.ownerSVGElement.querySelectorAll('.surface, .hatch')].map(shape => getComputedStyle(shape)[shape.matches('.hatch') ? 'stroke' : 'fill']);
  };
  return deep(document.querySelector('#story')).filter(element => element.localName === 'text').flatMap(text => {
    const own = luminance(getComputedStyle(text).fill);
    const ratios = grounds(text).map(luminance).map(ground => (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05));
    return ratios.length && Math.min(...ratios) >= 4.5 ? [] : ['« ' + text.textContent.trim() + ' » in a drawing: ' + Math.min(...ratios).toFixed(1)];
  });
})()`;

/**
 * Runs axe on the story in a scheme. When the code equals that of the light scheme, only the rules that a scheme may
 * affect run again.
 */
async function see(page: Page, scheme: keyof typeof schemes): Promise<Seen> {
  await page.emulateMedia(schemes[scheme]);
  try {
    const same = await page.evaluate(
      scheme === 'light' ? '(globalThis.inLight = storyCode(), false)' : 'globalThis.inLight === storyCode()',
    );
    return {
      ...(await page.evaluate<Pick<Seen, 'violations' | 'incomplete'>>(runAxe(same ? lookRules : allRules))),
      faint: await page.evaluate(faintInDrawings),
      wide: await page.evaluate(() => document.documentElement.scrollWidth),
    };
  } finally {
    await page.emulateMedia(schemes.light);
  }
}

const seen = Object.keys(schemes).flatMap(name =>
  // The colours of the system are the same at any width.
  (name === 'forced colours' ? [DESK] : [PHONE, DESK]).map(place => {
    const scheme = name as keyof typeof schemes;
    return {
      scheme,
      width: place === PHONE ? 320 : 1280,
      answers: place.everyStory({ name: `axe, ${scheme}`, prepare: axe, ask: ({ page }) => see(page, scheme) }),
    };
  }),
);

for (const { title } of storyGroups) {
  describe(title, () => {
    for (const { scheme, width, answers } of seen) {
      test(`${title}, every story, ${scheme}, ${width} px`, async () => {
        const problems: string[] = [];
        for (const [story, { violations, incomplete, faint, wide }] of await answers(title)) {
          for (const { id, nodes } of violations)
            problems.push(`${story}: ${id}: ${nodes[0]?.summary ?? ''} ${nodes[0]?.html.slice(0, 160) ?? ''}`);
          for (const { id, nodes } of incomplete) {
            for (const { reason, html } of nodes) {
              const triage = triaged.find(
                entry =>
                  entry.rule === id &&
                  reason.includes(entry.reason) &&
                  html.includes(entry.where) &&
                  (entry.stories?.includes(story) ?? true),
              );
              if (triage) used.add(triage);
              else problems.push(`${story}: to be looked at: ${id}: ${reason} ${html.slice(0, 160)}`);
            }
          }
          problems.push(...faint.map(problem => `${story}: ${problem}`));
          if (wide > width) problems.push(`${story}: the page scrolls sideways, ${wide} px`);
        }
        assert.deepEqual([...new Set(problems)].slice(0, 40), []);
      });
    }
  });
}

test('axe finds a button without a name inside the shadow root of each element', async () => {
  await using stories = await storyPage(await walkBrowser());
  await stories.page.evaluate(axe);
  for (const { tag } of elements) {
    // The Fallback story is skipped: the fallback of a page is not in the shadow root.
    const names = await stories.names(tag);
    await stories.show(tag, names.find(name => name !== 'Fallback') ?? '');
    await stories.page.evaluate(
      tag => document.querySelector(tag)?.shadowRoot?.querySelector('.ow')?.append(document.createElement('button')),
      tag,
    );
    const { violations } = await stories.page.evaluate<Pick<Seen, 'violations'>>(runAxe(allRules));
    assert.ok(
      violations.some(({ id }) => id === 'button-name'),
      tag,
    );
  }
});

if (wholeRegistry)
  test('axe-incomplete.json has no outdated entry', () => {
    assert.deepEqual(
      triaged.filter(entry => !used.has(entry)),
      [],
    );
  });
