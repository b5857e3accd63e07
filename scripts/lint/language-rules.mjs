// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// ESLint rules for the language of the code: names and test titles. CONVENTIONS.md gives the rules.
import { titleProblem } from './test-titles.mjs';

/** Participles, pronouns and metaphors that do not say what a value holds. */
export const DENIED_NAMES = new Set(
  [
    'found known shown read own one asked others wanted given written kept said told such whole',
    'taken drawn heard chosen typed named called',
    'dress worn cord verdict wishes wish doors door desk patience twenty room heart hearts',
  ]
    .join(' ')
    .split(' '),
);

/** Denied names that are also verbs: a function may have them. */
const VERBS = new Set(['read']);

const FUNCTION_TYPES = new Set([
  'FunctionExpression',
  'ArrowFunctionExpression',
  'TSFunctionType',
  'TSMethodSignature',
]);

const plainName = name => name.replace(/^[#_]+/, '').replace(/^\p{Lu}/u, letter => letter.toLowerCase());

const isDenied = (name, isFunction) => {
  const plain = plainName(name);
  return DENIED_NAMES.has(plain) && !(isFunction && VERBS.has(plain));
};

const isFunction = node =>
  FUNCTION_TYPES.has(node?.type) || (node?.typeAnnotation !== undefined && isFunction(node.typeAnnotation));

/** Yields the identifiers that a pattern declares: those of an object, of a list, of a default. */
function* declaredIn(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      yield pattern;
      break;
    case 'ObjectPattern':
      for (const property of pattern.properties) yield* declaredIn(property.value ?? property.argument);
      break;
    case 'ArrayPattern':
      for (const element of pattern.elements) yield* declaredIn(element);
      break;
    case 'AssignmentPattern':
      yield* declaredIn(pattern.left);
      break;
    case 'RestElement':
      yield* declaredIn(pattern.argument);
      break;
    case 'TSParameterProperty':
      yield* declaredIn(pattern.parameter);
      break;
  }
}

const plainNames = {
  meta: {
    type: 'suggestion',
    docs: { description: 'Refuses names that do not say what a value holds.' },
    schema: [],
    messages: { denied: '“{{name}}” does not say what it holds: name the thing (matches, knownTowns, saveButton).' },
  },
  create(context) {
    const check = (identifier, value) => {
      const { name } = identifier ?? {};
      if (name && isDenied(name, isFunction(value) || isFunction(identifier)))
        context.report({ node: identifier, messageId: 'denied', data: { name } });
    };
    const checkPattern = pattern => {
      for (const identifier of declaredIn(pattern)) check(identifier);
    };
    const checkParameters = node => {
      for (const parameter of node.params) checkPattern(parameter);
    };
    const checkNamed = node => {
      check(node.id, node);
    };
    const checkMember = node => {
      if (!node.computed)
        check(node.key, node.value ?? (node.type === 'TSMethodSignature' ? node : node.typeAnnotation));
    };
    return {
      VariableDeclarator(node) {
        if (node.id.type === 'Identifier') check(node.id, node.init);
        else checkPattern(node.id);
      },
      FunctionDeclaration(node) {
        check(node.id, { type: 'FunctionExpression' });
        checkParameters(node);
      },
      FunctionExpression: checkParameters,
      ArrowFunctionExpression: checkParameters,
      ClassDeclaration: checkNamed,
      TSInterfaceDeclaration: checkNamed,
      TSTypeAliasDeclaration: checkNamed,
      TSEnumDeclaration: checkNamed,
      PropertyDefinition: checkMember,
      MethodDefinition: checkMember,
      TSPropertySignature: checkMember,
      TSMethodSignature: checkMember,
      CatchClause: node => {
        checkPattern(node.param);
      },
    };
  },
};

/** Returns the text of a title, with `…` for computed parts; undefined when it is not a literal. */
function titleText(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked).join('…');
  return undefined;
}

const testTitles = {
  meta: {
    type: 'suggestion',
    docs: { description: 'A test title is a short sentence with a verb.' },
    schema: [],
    messages: { title: 'Test title: {{problem}}.' },
  },
  create: context => ({
    CallExpression({ callee, arguments: [first] }) {
      const callTarget = callee.type === 'MemberExpression' ? callee.object : callee;
      if (callTarget.type !== 'Identifier' || (callTarget.name !== 'it' && callTarget.name !== 'test')) return;
      const title = titleText(first);
      const problem = title === undefined ? undefined : titleProblem(title);
      if (problem) context.report({ node: first, messageId: 'title', data: { problem } });
    },
  }),
};

export const languageRules = { rules: { 'plain-names': plainNames, 'test-titles': testTitles } };
