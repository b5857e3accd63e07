// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Of Lit, a page gets what the elements use. The ways round for browsers without style sheets to adopt are left out: none of these can
// run the scripts nor the styles of the elements (README.md, “Browsers”). So are directives, bindings outside text and attributes, what
// decorators need, properties with an accessor or a comparison of their own, and the hooks that no element has. The build stops when
// Lit is no longer as this file knows it, and when a module asks for what is left out.
import { tagged } from './minify-templates.mjs';

/** What stands instead of the longer pieces. */
const CSS_RESULT =
  'constructor(t){this.cssText=t}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}';
const CREATE_PROPERTY =
  'static createProperty(t,s){s.state&&(s.attribute=!1),this._$Ei(),this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}';
const PROPERTIES = 'for(const[t,s]of Object.entries(this.properties))this.createProperty(t,s)';
const UPDATE =
  'const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)';
const LISTENER =
  '_$AI(t){const s=this._$AH;(t??=A)===A?s!==A&&this.element.removeEventListener(this.name,this,s):s===A&&this.element.addEventListener(this.name,this,t),this._$AH=t}';
const RENDER = '(i._$litPart$??=new k(i.insertBefore(c(),null),null,void 0,s))._$AI(t)}';

/** For each file of Lit, pieces of its code and what stands instead. */
const pieces = {
  'css-tag.js': [
    [/\be=t\.ShadowRoot&&[^;]*?"replace"in CSSStyleSheet\.prototype/, 'e=!0'],
    // The build has only `css` literals of its own, each evaluated once.
    [/constructor\(t,e,o\)\{.*?toString\(\)\{.*?\}/, CSS_RESULT],
    [/\(t=>\{if\(!0===t\._\$cssResult\$\)return t\.cssText;.*?\}\)\(s\)/, 's.cssText'],
    [/return new n\(o,t,s\)/, 'return new n(o)'],
    [/t instanceof CSSStyleSheet\?t:t\.styleSheet/, 't.styleSheet'],
    [/\},c=e\?.*?:t;/, '},c=t=>t;'],
  ],
  'reactive-element.js': [
    [/getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,/, ''],
    [/,p=a\.reactiveElementPolyfillSupport/, ',p=void 0'],
    [/,c=a\.trustedTypes,l=c\?c\.emptyScript:""/, ''],
    [/u=\{toAttribute\(.*?return i\}\}/, 'u={toAttribute:t=>t,fromAttribute:(t,s)=>s===Number&&null!==t?Number(t):t}'],
    [/,b=\{attribute:!0,.*?\};Symbol\.metadata.*?new WeakMap;/, ';'],
    [/static addInitializer\(t\)\{.*?\}(?=static)/, ''],
    // No property has an accessor of its own, nor a way of its own to tell a change.
    [/static createProperty\(.*?(?=static _\$Ei)/, CREATE_PROPERTY],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/const t=this\.properties,s=\[.*?this\.createProperty\(i,t\[i\]\)/, PROPERTIES],
    [/const t=this\[Symbol\.metadata\];.*?(?=this\._\$Eh=new Map)/, ''],
    [
      /static finalizeStyles\(s\)\{.*?\}(?=static)/,
      'static finalizeStyles(t=[]){return[...new Set(t.flat(1/0).reverse())].reverse()}',
    ],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/this\.constructor\.shadowRootOptions/, '{mode:"open"}'],
    [/\(void 0!==i\.converter\?\.toAttribute\?i\.converter:u\)/, '(i.converter??u)'],
    [/i\.getPropertyOptions\(e\),h="function"==.*?:u;/, 'i.elementProperties.get(e),h=t.converter??u;'],
    [/const r=h\.fromAttribute\(s,t\.type\);this\[e\]=r\?\?.*?\?\?r,/, 'this[e]=h.fromAttribute(s,t.type),'],
    [
      /requestUpdate\(t,s,i,e=!1,h\)\{.*?this\.C\(t,s,i\)\}/,
      'requestUpdate(t,s,e){if(void 0!==t){if(i(this[t],s))return;this.C(t,s,e)}',
    ],
    [/\{useDefault:i,reflect:e,wrapped:h\},r\)\{.*?\|\|\(/, '{reflect:e}){('],
    [/\(this\.hasUpdated\|\|i\|\|/, '(this.hasUpdated||'],
    // An element always updates, and at once.
    [
      /const t=this\.scheduleUpdate\(\);return.*?\}scheduleUpdate\(\)\{.*?\}/,
      'return this.performUpdate(),!this.isUpdatePending}',
    ],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\).*?(?=\}let t=!1)/, ''],
    [/let t=!1;const s=this\._\$AL;.*?t&&this\._\$AE\(s\)/, UPDATE],
    [/this\.hasUpdated\|\|\(this\.hasUpdated=!0,this\.firstUpdated\(t\)\)/, 'this.hasUpdated=!0'],
    [/this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{return /, ''],
    [/shouldUpdate\(t\)\{return!0\}/, ''],
    [/firstUpdated\(t\)\{\}/, ''],
    [/y\.shadowRootOptions=\{mode:"open"\},/, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
  ],
  'lit-html.js': [
    // No template has a binding inside a script, a style or a text area.
    [/\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),c=p\)/, 'c=p'],
    [/c=n\?\?v/, 'c=v'],
    [/\(c=p,n=void 0\)/, 'c=p'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}\}(?=else if)/, '}'],
    [/let n,l=2===i\?"<svg>":3===i\?"<math>":""/, 'let l=2===i?"<svg>":""'],
    [/:3===i\?"<\/math>":""/, ':""'],
    [/2===i\|\|3===i/, '2===i'],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    [/if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);else\{.*?\}l\+\+/, 'r.data===n&&d.push({type:2,index:l});l++'],
    // A value is what it is: without directives, nothing stands for another value.
    [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, ''],
    [
      /constructor\(t,i\)\{this\._\$AV=.*?\}get parentNode\(\)\{.*?\}get _\$AU\(\)\{.*?\}(?=u\()/,
      'constructor(t){this._$AV=[],this._$AD=t}',
    ],
    [/\(t\?\.creationScope\?\?l\)/, 'l'],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/get _\$AU\(\)\{[^}]*\}(?=constructor)/, ''],
    [/this\.type=2,this\._\$AH=A,this\._\$AN=void 0,/, 'this._$AH=A,'],
    [/,this\._\$AM=s,this\.options=e,this\._\$Cv=e\?\.isConnected\?\?!0/, ',this.options=e'],
    [/get parentNode\(\).*?(?=_\$AI\()/, ''],
    [/_\$AI\(t,i=this\)\{t=M\(this,t,i\),/, '_$AI(t){'],
    [/t!==this\._\$AH&&t!==E&&this\._\(t\)/, 't!==this._$AH&&this._(t)'],
    [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/, 'this._$AC(t);'],
    [/this\._\$AP\?\.\(!1,!0,s\);/, ';'],
    [/i\(t\)\.nextSibling;i\(t\)\.remove/, 't.nextSibling;t.remove'],
    [/setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
    [/get tagName\(\).*?(?=constructor)/, ''],
    [/this\.type=1,this\._\$AH=A,this\._\$AN=void 0,/, 'this._$AH=A,'],
    [/this\.name=i,this\._\$AM=e,/, 'this.name=i,'],
    [/_\$AI\(t,i=this,s,e\)/, '_$AI(t,i,s)'],
    [/t=M\(this,t,i,0\),o=!a\(t\)\|\|t!==this\._\$AH&&t!==E,/, 'o=!a(t)||t!==this._$AH,'],
    [/r=M\(this,e\[s\+n\],i,n\),r===E&&\(r=this\._\$AH\[n\]\),/, 'r=e[s+n],'],
    [/o&&!e&&this\.j\(t\)/, 'o&&this.j(t)'],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/, ''],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/, ''],
    // A listener that takes the place of another has its options.
    [/constructor\(t,i,s,e,h\)\{super\(.*?this\._\$AH=t\}(?=handleEvent)/, LISTENER],
    [/class Z\{.*?\}const j=\{.*?\},B=.*?;B\?\..*?;/, 'const j={};'],
    [/const e=s\?\.renderBefore\?\?i;.*?h\._\$AI\(t\),h\}/, RENDER],
  ],
  'lit-element.js': [
    [/constructor\(\)\{super\(.*?(?=update\()/, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/this\._\$Do=e\(r,this\.renderRoot,this\.renderOptions\)/, 'e(r,this.renderRoot,{host:this})'],
    // Each element has its own render().
    [/connectedCallback\(\)\{super\.connectedCallback\(\).*?render\(\)\{return r\}/, ''],
    [/i\._\$litElement\$=!0,.*?(?=const n=)/, ''],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/, ''],
  ],
};

/** Modules of Lit that need what is left out. */
const LEFT_OUT = /^lit(-html)?\/(async-)?directive|^lit(-html)?\/(static|polyfill)|^@?lit\/.*decorators/;

/** Names of Lit that a module would use what is left out by. */
const NAMES_LEFT_OUT =
  /\b(hasChanged|noAccessor|useDefault|createProperty|getPropertyOptions|getPropertyDescriptor|shouldUpdate|firstUpdated|scheduleUpdate|getUpdateComplete|noChange|renderBefore|creationScope|shadowRootOptions)\b/;

/** A binding in an element whose content is raw text. */
const RAW_TEXT = /<(script|style|textarea)\b[^>]*>[^<]*$/;

export function usedOfLit() {
  return {
    name: 'used-of-lit',
    resolveId(source) {
      if (LEFT_OUT.test(source)) this.error(`${source} needs what scripts/build/used-of-lit.mjs leaves out of Lit`);
      return null;
    },
    transform(code, id) {
      if (id.includes('/elements/dist/')) {
        const [name] = NAMES_LEFT_OUT.exec(code) ?? [];
        const templates = [...tagged(this.parse(code))].filter(({ tag }) => tag.name === 'html' || tag.name === 'svg');
        const isRaw = templates.some(({ quasi }) =>
          quasi.quasis.slice(0, -1).some(({ start, end }) => RAW_TEXT.test(code.slice(start, end))),
        );
        if (name || isRaw)
          this.error(
            `${id} uses ${name ?? 'a binding in raw text'}, which scripts/build/used-of-lit.mjs leaves out of Lit`,
          );
        return null;
      }
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
