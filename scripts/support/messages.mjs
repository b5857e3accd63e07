// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Messages of the interface: the French texts of the code, the translations of a locale file, and their differences. No
// side effects.
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import ts from 'typescript';

/** Number of plural forms of a language, in a message that has them: "singular|plural". */
const FORMS = { en: 2, nl: 2, ar: 6 };

function* nodes(node) {
  yield node;
  for (const child of node.getChildren()) yield* nodes(child);
}

const parse = (file, source) => ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);

/** Returns the pieces of text around the values of a literal; undefined when it is not one. */
function pieces(literal) {
  if (ts.isStringLiteral(literal) || ts.isNoSubstitutionTemplateLiteral(literal))
    return { strings: [literal.text], values: [] };
  const tag = ts.isTaggedTemplateExpression(literal) ? literal.tag.getText() : '';
  if (tag !== 'str' && tag !== 'html') return undefined;
  const { template } = literal;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { tag, strings: [template.text], values: [] };
  return {
    tag,
    strings: [template.head.text, ...template.templateSpans.map(span => span.literal.text)],
    values: template.templateSpans.map(span => span.expression.getText()),
  };
}

const numbered = (strings, values) =>
  strings.map((text, index) => text + (index < values.length ? `{${values[index]}}` : '')).join('');

/** Returns all messages of a source file: { id, text, tag, file }. Values are written {0}, {1} in the text. */
export function messagesOf(file, source) {
  const occurrences = [];
  for (const node of nodes(parse(file, source))) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'msg') continue;
    const [argument] = node.arguments;
    const literal = argument && pieces(argument);
    if (!literal)
      throw new Error(`${file}: msg() takes a literal or a tagged template, not ${argument?.getText() ?? 'nothing'}`);
    const { tag, strings, values } = literal;
    occurrences.push({
      id: generateMsgId(strings.length > 1 ? strings : strings[0], tag === 'html'),
      tag,
      text: numbered(
        strings,
        values.map(value => values.indexOf(value)),
      ),
      file,
    });
  }
  return occurrences;
}

/** Returns the entries of a locale file: id → { text, source }, where source is the French text in its comment. */
export function localeOf(file, source) {
  const entries = new Map();
  for (const node of nodes(parse(file, source))) {
    if (!ts.isPropertyAssignment(node)) continue;
    const literal = pieces(node.initializer);
    if (!literal) throw new Error(`${file}: ${node.name.getText()} is neither a text nor str\`…\` nor html\`…\``);
    const [comment] = ts.getLeadingCommentRanges(source, node.getFullStart()) ?? [];
    const text = numbered(literal.strings, literal.values);
    entries.set(node.name.text, { text, source: comment ? source.slice(comment.pos + 3, comment.end) : '' });
  }
  return entries;
}

const placeholders = text => [...new Set(text.match(/\{\d+\}/g) ?? [])].sort().join(' ');

/** Returns the faults of a locale, in words: messages missing, unused, or whose values differ from the French. */
export function faultsOf(language, messages, entries) {
  const faults = [];
  const used = new Map(messages.map(message => [message.id, message]));
  for (const { id, text, file } of used.values()) {
    const entry = entries.get(id);
    if (!entry?.text) faults.push(`missing « ${text} » (${file})`);
    else faults.push(...differences(language, text, entry).map(fault => `${fault}: « ${text} » → « ${entry.text} »`));
  }
  for (const [id, { source }] of entries) if (!used.has(id)) faults.push(`unused ${id} « ${source} »`);
  return faults;
}

function differences(language, text, entry) {
  const forms = entry.text.split('|');
  const source = text.split('|');
  const faults = [];
  if (entry.source !== text) faults.push('the comment is not the French text');
  if (forms.length !== (source.length > 1 ? FORMS[language] : 1)) faults.push(`${forms.length} forms`);
  // A form for one or two may omit the number; the last one may not.
  if (placeholders(forms.at(-1)) !== placeholders(source.at(-1))) faults.push('other values');
  if (forms.some(form => (form.match(/\{\d+\}/g) ?? []).some(name => !text.includes(name))))
    faults.push('a value that the French has not');
  return faults;
}

/**
 * Returns the text of a locale file, in the order of the messages: translations are kept, missing ones left empty,
 * unused ones dropped.
 */
export function localeSource(messages, entries, newTranslations = {}) {
  const lines = [...new Map(messages.map(message => [message.id, message])).values()].flatMap(({ id, text, tag }) => [
    `  // ${text}`,
    `  ${id}: ${literalOf(entries.get(id)?.text || newTranslations[text] || '', tag)},`,
  ]);
  const body = lines.join('\n');
  return [
    '// SPDX-FileCopyrightText: 2026 The orientation-widgets authors',
    '// SPDX-License-Identifier: MIT',
    '',
    ...(body.includes(': str`') ? ["import { str } from '@lit/localize';"] : []),
    ...(body.includes(': html`') ? ["import { html } from 'lit';"] : []),
    '',
    '/** Each message after its French text. Kept in order by `npm run messages`, which adds and drops entries. */',
    'export const templates = {',
    body,
    '};',
    '',
  ].join('\n');
}

function literalOf(text, tag) {
  if (/\{\d+\}/.test(text)) return `${tag}\`${text.replace(/[`\\]/g, '\\$&').replace(/\{(\d+)\}/g, '${$1}')}\``;
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
