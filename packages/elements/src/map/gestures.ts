// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Spot } from './mercator.js';

/** Callbacks of gestures on a map, in pixels of its window. */
export interface MapGestureHandler {
  /** Moves the map during a drag. */
  drag: (dx: number, dy: number) => void;
  /** Called at the end of a drag. */
  drop: () => void;
  /** Moves the map at once. */
  pan: (dx: number, dy: number) => void;
  zoom: (factor: number, around: Spot) => void;
}

/** Number of pixels that a press may move without being a drag. */
const DRAG_THRESHOLD = 4;

/** Zoom factor of a step of the wheel. */
const WHEEL = 0.002;

/**
 * Listens to gestures on a map. The page keeps its scroll: a mouse drags, one finger scrolls the page, two fingers move the map, and the
 * wheel zooms with Ctrl or ⌘ only (browsers report a trackpad's pinch as such).
 */
export class MapGestures {
  readonly #hand: MapGestureHandler;
  #last: Spot | undefined;
  #dragging = false;
  #fingers: { readonly middle: Spot; readonly spread: number } | undefined;

  constructor(hand: MapGestureHandler) {
    this.#hand = hand;
  }

  /** Whether a drag is in progress: the click that ends it selects nothing. */
  get isDragging(): boolean {
    return this.#dragging;
  }

  readonly down = (event: PointerEvent): void => {
    this.#dragging = false;
    if (event.pointerType !== 'touch' && event.button === 0) this.#last = spotOf(event);
  };

  readonly move = (event: PointerEvent): void => {
    if (!this.#last || event.pointerType === 'touch') return;
    const [dx, dy] = [event.clientX - this.#last.x, event.clientY - this.#last.y];
    if (!this.#dragging && Math.hypot(dx, dy) < DRAG_THRESHOLD) return;
    if (!this.#dragging) (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#dragging = true;
    this.#last = spotOf(event);
    this.#hand.drag(dx, dy);
  };

  readonly up = (): void => {
    this.#last = undefined;
    if (this.#dragging) this.#hand.drop();
  };

  readonly wheel = {
    passive: false,
    handleEvent: (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.#hand.zoom(Math.exp(-event.deltaY * WHEEL * (event.deltaMode ? 20 : 1)), inside(event, spotOf(event)));
    },
  };

  readonly touch = {
    passive: false,
    handleEvent: (event: TouchEvent): void => {
      const [a, b] = event.touches;
      if (!a || !b) {
        this.#fingers = undefined;
        return;
      }
      event.preventDefault();
      const middle = { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 };
      const spread = Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY));
      if (this.#fingers) {
        this.#hand.pan(middle.x - this.#fingers.middle.x, middle.y - this.#fingers.middle.y);
        this.#hand.zoom(spread / this.#fingers.spread, inside(event, middle));
      }
      this.#fingers = { middle, spread };
    },
  };
}

function spotOf({ clientX, clientY }: MouseEvent): Spot {
  return { x: clientX, y: clientY };
}

function inside({ currentTarget }: Event, { x, y }: Spot): Spot {
  const { left, top } = (currentTarget as Element).getBoundingClientRect();
  return { x: x - left, y: y - top };
}
