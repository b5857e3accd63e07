// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Name declared by an element, with its description in English. */
export interface DeclaredName {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** Declaration of an element in `custom-elements.json`. */
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

/** Part of a custom elements manifest that the documentation reads. */
export interface ElementsManifest {
  readonly modules: readonly { readonly declarations?: readonly Partial<ElementDeclaration>[] }[];
}

/** Declarations of the elements of a manifest, by tag. */
export function declarationsOf({ modules }: ElementsManifest): ReadonlyMap<string, ElementDeclaration> {
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(isElement);
  return new Map(elements.map(element => [element.tagName, element]));
}

function isElement(declaration: Partial<ElementDeclaration>): declaration is ElementDeclaration {
  return declaration.tagName !== undefined;
}
