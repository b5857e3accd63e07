// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Runs in a page of any browser, and reads what a visitor perceives of it, shadow roots included. The value of the
// script is its last line.
(() => {
  const plain = text => text.replace(/\s+/g, ' ').trim();

  function* everyElement(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* everyElement(element.shadowRoot);
    }
  }

  const inputs = { checkbox: 'checkbox', radio: 'radio', range: 'slider', submit: 'button', button: 'button' };

  function roleOf(element) {
    const explicitRole = element.getAttribute('role');
    if (explicitRole) return explicitRole;
    const { localName } = element;
    if (localName === 'a') return element.hasAttribute('href') ? 'link' : '';
    if (localName === 'input') return inputs[element.type] ?? 'textbox';
    if (/^h[1-6]$/.test(localName)) return 'heading';
    return (
      { button: 'button', summary: 'button', select: 'combobox', textarea: 'textbox', dialog: 'dialog' }[localName] ??
      ''
    );
  }

  function nameOf(element) {
    const label = element.getAttribute('aria-label');
    if (label) return plain(label);
    const by = element.getAttribute('aria-labelledby');
    if (by) {
      const root = element.getRootNode();
      return plain(
        by
          .split(' ')
          .map(id => root.getElementById(id)?.textContent ?? '')
          .join(' '),
      );
    }
    const { labels } = element;
    if (labels?.length) return plain([...labels].map(label => label.textContent).join(' '));
    return plain(element.textContent);
  }

  /** Returns the text of the flat tree, in the order of a screen reader; content that is not rendered is left out. */
  function textOf(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (/^(script|style|template)$/.test(node.localName)) return '';
      const { display } = getComputedStyle(node);
      if (display === 'none') return '';
      const inner = node.localName === 'slot' && node.assignedNodes().length ? node.assignedNodes() : undefined;
      const text = [...(inner ?? (node.shadowRoot ?? node).childNodes)].map(textOf).join('');
      return display.startsWith('inline') || display === 'contents' ? text : ` ${text} `;
    }
    return [...node.childNodes].map(textOf).join('');
  }

  const isNamed = (name, expectedName, isPattern) =>
    isPattern ? new RegExp(expectedName, 'u').test(name) : name.startsWith(expectedName);

  const focused = () => {
    let { activeElement } = document;
    while (activeElement?.shadowRoot?.activeElement) activeElement = activeElement.shadowRoot.activeElement;
    return activeElement;
  };

  /** Yields the elements that can be used: those covered by a modal dialogue are left out. */
  function* usable() {
    const modal = [...everyElement(document)].findLast(element => element.matches(':modal'));
    yield* everyElement(modal ?? document);
    if (modal) yield modal;
  }

  const find = (role, expectedName, isPattern, rank) =>
    [...usable()].filter(
      element =>
        (role === 'field' ? /^(combobox|textbox)$/.test(roleOf(element)) : roleOf(element) === role) &&
        element.checkVisibility({ visibilityProperty: true }) &&
        isNamed(nameOf(element), expectedName, isPattern),
    )[rank];

  /** Whether a pointer at a position is on the element, or on its label. */
  function isUnder(element, { x, y }) {
    let on = document.elementFromPoint(x, y);
    for (;;) {
      const inner = on?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === on) break;
      on = inner;
    }
    return on !== null && [element, ...(element.labels ?? [])].some(target => target.contains(on));
  }

  const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

  /** Lets the next press reach this element only: an element that moved under the pointer meanwhile is not pressed. */
  function expectPress(element) {
    window.stopExpecting?.();
    window.missedPress = false;
    const filter = event => {
      const targets = event.composedPath();
      if (!window.missedPress && [element, ...(element.labels ?? [])].some(target => targets.includes(target))) {
        window.stopExpecting();
        return;
      }
      window.missedPress = true;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of PRESS) addEventListener(type, filter, { capture: true });
    window.stopExpecting = () => PRESS.forEach(type => removeEventListener(type, filter, { capture: true }));
  }

  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

  return {
    text: () => plain(textOf(document.body)),
    has: (...which) => find(...which) !== undefined,
    valueOf: (...which) => find(...which)?.value ?? '',
    isExpanded: (...which) => find(...which)?.getAttribute('aria-expanded') === 'true',
    isFocused: (...which) => focused() !== null && focused() === find(...which),
    focusedName: () => (focused() ? nameOf(focused()).slice(0, 80) : ''),
    /** Returns the middle of a control, once it stands still and nothing covers it; undefined until then. */
    middleOf: async (...which) => {
      const element = find(...which);
      if (!element || element.disabled) return undefined;
      // A visible control stays where it is; a covered one is scrolled to the middle.
      for (const block of ['nearest', 'center']) {
        element.scrollIntoView({ block, behavior: 'instant' });
        await frame();
        const before = element.getBoundingClientRect();
        await frame();
        const now = element.getBoundingClientRect();
        // The middle of a wrapped line may be outside its boxes.
        const [line] = element.getClientRects();
        if (!line || now.x !== before.x || now.y !== before.y) return undefined;
        const at = { x: line.x + line.width / 2, y: line.y + line.height / 2 };
        if (isUnder(element, at)) {
          if (roleOf(element) !== 'link') expectPress(element);
          return at;
        }
      }
      return undefined;
    },
    /** Whether another element was under the last press. */
    isMissed: () => {
      window.stopExpecting?.();
      return window.missedPress === true;
    },
    /** Whether a visible link calls a number of ten digits. */
    canCall: () =>
      [...usable()].some(
        element => /^tel:(0\d{9}|\+33\d{9})$/.test(element.getAttribute('href') ?? '') && element.checkVisibility(),
      ),
    isWhole: () => document.documentElement.scrollWidth <= innerWidth,
  };
})();
