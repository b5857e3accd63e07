// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../messages/message.js';

/** Builds a message from the text of saxes that follows the start of a fault. */
type Maker = (rest: string) => Message;

/** saxes has no error codes: a fault is identified by the start of its text, the longest first. */
const FAULTS: Readonly<Record<string, Maker>> = {
  'disallowed character': () => message('disallowed-character'),
  'unquoted attribute value': () => message('unquoted-attribute'),
  'attribute without value': () => message('attribute-without-value'),
  'no whitespace between attributes': () => message('attributes-not-separated'),
  'duplicate attribute: ': name => message('attribute-repeated', { name }),
  'text data outside of root node': () => message('text-outside-root'),
  'documents may contain only one root': () => message('two-roots'),
  'malformed comment': () => message('comment-malformed'),
  'malformed name: ': name => message('name-malformed', { name }),
  'unbound namespace prefix: ': name => message('prefix-unbound', { name }),
  'inappropriately located doctype declaration': () => message('doctype-misplaced'),
  'XML declaration': () => message('declaration-malformed'),
  'expected one of ': () => message('declaration-malformed'),
  'expected the name ': () => message('declaration-malformed'),
  'unclosed tag: ': name => message('tag-unclosed', { name }),
  'unmatched closing tag: ': name => message('tag-unopened', { name }),
  'unexpected close tag': () => message('closing-tag-unexpected'),
  'unexpected end': () => message('end-unexpected'),
  'document must contain a root element': () => message('root-missing'),
  'undefined entity': () => message('entity-undefined'),
};

/** Faults that do not affect the structure. saxes keeps the character or entity as it is. */
const TOLERATED: Readonly<Record<string, Message>> = {
  'disallowed character.': message('control-character'),
  'undefined entity.': message('entity-unknown'),
  'malformed character entity.': message('character-reference-malformed'),
  'an XML declaration must be at the start of the document.': message('text-before-declaration'),
  'the XML declaration must appear at the start of the document.': message('text-before-declaration'),
  'version number must match /^1\\.[0-9]+$/.': message('xml-version-unknown'),
  'encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.': message('encoding-name-malformed'),
  'the string "]]>" is disallowed in char data.': message('stray-cdata-end'),
};

/** Returns the message of a fault of saxes. */
export function saxesFault(words: string): Message {
  const text = words.replace(/\.$/, '');
  const [start = '', make] = Object.entries(FAULTS).find(([faultStart]) => text.startsWith(faultStart)) ?? [];
  return make?.(text.slice(start.length)) ?? message('in-its-words', { words: text });
}

/** Returns the message of a fault that can be ignored; undefined for any other. */
export function toleratedFault(words: string): Message | undefined {
  return Object.hasOwn(TOLERATED, words) ? TOLERATED[words] : undefined;
}

/** Returns the reason why a fault rejects the file. */
export function fatalFault(words: string): Message {
  const fault = saxesFault(words);
  switch (fault.code) {
    case 'tag-unclosed':
      return message('xml-never-closed', { element: words.slice('unclosed tag: '.length) });
    case 'end-unexpected':
      return message('xml-truncated');
    case 'tag-unopened':
    case 'closing-tag-unexpected':
      return message('xml-wrong-closing-tag');
    case 'root-missing':
      return message('xml-without-element');
    default:
  }
  // An unescaped `&` extends to the next semicolon and may swallow elements: continuing would mix records up.
  if (words.includes('entity name')) return message('xml-bare-ampersand');
  return message('xml-malformed', { fault });
}
