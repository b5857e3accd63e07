// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Of Lit, a page gets what the elements use. The ways round for browsers without style sheets to adopt are left out: none of these can
// run the scripts nor the styles of the elements (README.md, “Browsers”). So are directives, bindings outside text and attributes, the
// metadata of decorators and the conversion of JSON attributes, which no element has. The build stops when Lit is no longer as this
// file knows it, and when a module asks for what is left out.

/** For each file of Lit, pieces of its code and what stands instead. */
const pieces = {
  'css-tag.js': [
    [/\be=t\.ShadowRoot&&[^;]*?"replace"in CSSStyleSheet\.prototype/, 'e=!0'],
    // The build has only `css` literals of its own.
    [/if\(this\._\$cssResult\$=!0,o!==s\)throw Error\("[^"]*"\);/, 'this._$cssResult$=!0;'],
    [/\(t=>\{if\(!0===t\._\$cssResult\$\)return t\.cssText;.*?\}\)\(s\)/, 's.cssText'],
    // A sheet is kept by its literal as by its object: an element has it once.
    [/\},c=e\?.*?:t;/, '},c=t=>t;'],
  ],
  'reactive-element.js': [
    [/,p=a\.reactiveElementPolyfillSupport/, ',p=void 0'],
    [/,c=a\.trustedTypes,l=c\?c\.emptyScript:""/, ''],
    [/u=\{toAttribute\(.*?return i\}\}/, 'u={toAttribute:t=>t,fromAttribute:(t,s)=>s===Number&&null!==t?Number(t):t}'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/static addInitializer\(t\)\{.*?\}(?=static)/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/const t=this\[Symbol\.metadata\];.*?(?=this\._\$Eh=new Map)/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/,useDefault:!1/, ''],
    [/\|\|i\.useDefault&&.*?\)\)\)\)return;/, '))return;'],
    [/"function"==typeof t\.converter\?\{fromAttribute:t\.converter\}:/, ''],
    [/const r=h\.fromAttribute\(s,t\.type\);this\[e\]=r\?\?.*?\?\?r,/, 'this[e]=h.fromAttribute(s,t.type),'],
    [/\{useDefault:i,reflect:e,wrapped:h\},r\)\{.*?\|\|\(/, '{reflect:e}){('],
    [/\(this\.hasUpdated\|\|i\|\|/, '(this.hasUpdated||'],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-html.js': [
    [/B=t\.litHtmlPolyfillSupport/, 'B=void 0'],
    [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, 'const M=(t,i)=>i;'],
    [/:3===i\?"<math>":""/, ':""'],
    [/:3===i\?"<\/math>":""/, ':""'],
    [/2===i\|\|3===i/, '2===i'],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    [/if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);else\{.*?\}l\+\+/, 'r.data===n&&d.push({type:2,index:l});l++'],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/, 'this._$AC(t);'],
    [/this\._\$AP\?\.\(!1,!0,s\);/, ';'],
    [/setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{.*?\}(?=u\()/, ''],
    [/get _\$AU\(\)\{[^}]*\}(?=constructor)/, ''],
    [/get parentNode\(\).*?(?=_\$AI\()/, ''],
    [/get tagName\(\).*?(?=constructor)/, ''],
    [/i\(t\)\.nextSibling;i\(t\)\.remove/, 't.nextSibling;t.remove'],
    [/class Z\{.*?\}(?=const j=)/, ''],
    [/const j=\{.*?\},B=/, 'const j={},B='],
    [/B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
  // The elements configure their translator once.
  'install.js': [
    [/let installed = false;/, ''],
    [/if \(installed\) \{[^}]*\}/, ''],
    [/installed = true;/, ''],
  ],
  'lit-element.js': [
    [/const o=s\.litElementPolyfillSupport/, 'const o=void 0'],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/connectedCallback\(\)\{super\.connectedCallback\(\).*?(?=render\(\))/, ''],
    [/i\._\$litElement\$=!0,i\["finalized"\]=!0,s\.litElementHydrateSupport.*?;/, ''],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};

/** Modules of Lit that need what is left out. */
const LEFT_OUT = /^lit(-html)?\/(async-)?directive|^lit(-html)?\/(static|polyfill)|^@?lit\/.*decorators/;

export function usedOfLit() {
  return {
    name: 'used-of-lit',
    resolveId(source) {
      if (LEFT_OUT.test(source)) this.error(`${source} needs what scripts/build/used-of-lit.mjs leaves out of Lit`);
      return null;
    },
    transform(code, id) {
      const file = Object.keys(pieces).find(name => /node_modules\/(@?lit\/|lit-)/.test(id) && id.endsWith(`/${name}`));
      if (!file) return null;
      for (const [piece, instead] of pieces[file]) {
        if (!piece.test(code)) this.error(`${file} of Lit is not as scripts/build/used-of-lit.mjs knows it: ${piece}`);
        code = code.replace(piece, () => instead);
      }
      return { code, map: null };
    },
  };
}
