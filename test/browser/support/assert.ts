// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { render } from 'lit';
import type { TemplateResult } from 'lit';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function equal<T>(actual: T, expected: T, message = ''): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  assert(a === b, `${message} expected ${b}, got ${a}`);
}

/** Waits, frame by frame, until the condition returns a truthy value, and returns that value. */
export async function until<T>(condition: () => T, message = 'condition'): Promise<NonNullable<T>> {
  for (const end = performance.now() + 30_000; performance.now() < end;) {
    const value = condition();
    if (value) return value as NonNullable<T>;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`never came: ${message}`);
}

let host: HTMLElement | undefined;

/** Renders in a fresh container of the page and returns the first element. The former container is removed. */
export async function fixture<E extends Element = HTMLElement>(template: TemplateResult): Promise<E> {
  host?.remove();
  host = document.createElement('main');
  document.body.append(host);
  render(template, host);
  const element = host.firstElementChild;
  assert(element, 'the template has no element');
  if ('updateComplete' in element) await element.updateComplete;
  return element as E;
}

/** Returns the first match at any depth, through open shadow roots; undefined when there is none. */
export function deepQuery(root: ParentNode, selector: string): Element | undefined {
  return deepQueryAll(root, selector)[0];
}

/** Returns every match at any depth, through open shadow roots, in document order of each root. */
export function deepQueryAll(root: ParentNode, selector: string): Element[] {
  const shadows = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
  const matches = [...root.querySelectorAll(selector)];
  const inner = [...shadows, ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return [...matches, ...inner.flatMap(shadow => deepQueryAll(shadow, selector))];
}

/** Returns the visible text of an element and its shadow roots, with collapsed spaces. */
export function text(element: Element): string {
  const root = element.shadowRoot ?? element;
  return [...root.children]
    .filter(({ localName }) => localName !== 'style')
    .map(node => (node as HTMLElement).innerText)
    .join(' ')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

/** Fails with a readable list when axe finds a violation of WCAG 2.2 AA or RGAA 4. */
export function axeCheck(element: Element): Promise<void> {
  return axeRun(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'],
    rules: { region: { enabled: false } },
  });
}

/** Runs the colour rules of `axeCheck` only. */
export function axeColourCheck(element: Element): Promise<void> {
  return axeRun(element, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });
}

async function axeRun(element: Element, options: RunOptions): Promise<void> {
  const { violations } = await axe.run(element, { ...options, resultTypes: ['violations'] });
  const list = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes
        .map(node => node.html)
        .join(' | ')
        .slice(0, 300)})`,
  );
  assert(!list.length, list.join('\n'));
}
