// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The elements in the templates of Svelte 5, which sets properties and listens with `on` before the event's own name.
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementEvents, ElementProps } from '../dist/framework-props.js';

type Tag = keyof ElementProps;
type Native<T extends Tag> = Omit<HTMLAttributes<HTMLElementTagNameMap[T]>, keyof ElementProps[T]>;
type Handlers<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };

export type OrientationElements = { [T in Tag]: Native<T> & ElementProps[T] & Handlers<ElementEvents[T]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends OrientationElements {}
}
