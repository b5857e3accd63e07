// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The elements in the templates of Vue 3 (`vue-tsc`, and editors). Say to the compiler that they are custom elements:
// `isCustomElement: tag => tag.includes('-')`.
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { ElementEvents, ElementProps } from '../dist/framework-props.js';

type Tag = keyof ElementProps;
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${Capitalize<First>}${Camel<Rest>}` : Capitalize<Name>;
type Handlers<Events> = { [Name in keyof Events & string as `on${Camel<Name>}`]?: (event: Events[Name]) => void };

export type OrientationElements = { [T in Tag]: DefineComponent<Omit<HTMLAttributes, keyof ElementProps[T]> & ElementProps[T] & Handlers<ElementEvents[T]>> };

declare module 'vue' {
  interface GlobalComponents extends OrientationElements {}
}
