// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A name that an element declares, and what it says of it, in English. */
export interface DeclaredName {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** What an element declares of itself in `custom-elements.json`. */
export interface ElementDeclaration {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly DeclaredName[];
  readonly events?: readonly DeclaredName[];
  readonly slots?: readonly DeclaredName[];
  readonly cssParts?: readonly DeclaredName[];
  readonly cssProperties?: readonly DeclaredName[];
  readonly cssStates?: readonly DeclaredName[];
}

/** The part of a custom elements manifest that the documentation reads. */
export interface ElementsManifest {
  readonly modules: readonly { readonly declarations?: readonly Partial<ElementDeclaration>[] }[];
}

/** The elements of a manifest, by their tags. */
export function declarationsOf({ modules }: ElementsManifest): ReadonlyMap<string, ElementDeclaration> {
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(isElement);
  return new Map(elements.map(element => [element.tagName, element]));
}

function isElement(declaration: Partial<ElementDeclaration>): declaration is ElementDeclaration {
  return declaration.tagName !== undefined;
}
