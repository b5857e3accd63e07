// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The elements in the JSX of React 19, which sets properties and listens with `on` before the event's own name.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementEvents, ElementProps } from '../dist/framework-props.js';

type Tag = keyof ElementProps;
type Native<T extends Tag> = Omit<DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[T]>, HTMLElementTagNameMap[T]>, keyof ElementProps[T]>;
type Handlers<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void };

export type OrientationElements = { [T in Tag]: Native<T> & ElementProps[T] & Handlers<ElementEvents[T]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends OrientationElements {}
  }
}
