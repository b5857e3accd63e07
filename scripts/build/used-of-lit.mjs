// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Of Lit, a page gets what the elements use. The ways round for browsers without style sheets to adopt are left out: none of these can
// run the scripts nor the styles of the elements (README.md, “Browsers”). So are directives, bindings outside text and attributes, the
// metadata of decorators, the conversion of JSON attributes, properties with accessors of their own, comments in templates and bindings
// inside a <textarea>, which no element has. The build stops when Lit is no longer as this file knows it, when a module asks for what is
// left out, and when a template has a comment or such a binding (minify-templates.mjs).

/** For each file of Lit, pieces of its code and what stands instead. */
const pieces = {
  'css-tag.js': [
    [/\be=t\.ShadowRoot&&[^;]*?"replace"in CSSStyleSheet\.prototype/, 'e=!0'],
    // The build has only `css` literals of its own.
    [/if\(this\._\$cssResult\$=!0,o!==s\)throw Error\("[^"]*"\);/, ''],
    [/s=Symbol\(\),o=new WeakMap;/, 's=0;'],
    // A literal of a module is read once: its sheet needs no other key than itself.
    [/,this\.t=e\}/, '}'],
    [
      /get styleSheet\(\)\{.*?return t\}toString\(\)\{.*?\}/,
      'get styleSheet(){let t=this.o;return void 0===t&&(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t}',
    ],
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
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/,b=\{attribute:!0,.*?hasChanged:f\};/, ';'],
    [/"function"==typeof t\.converter\?\{fromAttribute:t\.converter\}:/, ''],
    [/const r=h\.fromAttribute\(s,t\.type\);this\[e\]=r\?\?.*?\?\?r,/, 'this[e]=h.fromAttribute(s,t.type),'],
    [/\{useDefault:i,reflect:e,wrapped:h\},r\)\{.*?\|\|\(/, '{reflect:e}){('],
    [/\(this\.hasUpdated\|\|i\|\|/, '(this.hasUpdated||'],
    // Each property is declared by name, once, without an accessor, a default or a comparison of its own.
    [
      /static createProperty\(.*?(?=static _\$Ei\(\))/,
      'static createProperty(t,s){s.state&&(s.attribute=!1),this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}',
    ],
    [
      /static _\$Ei\(\)\{.*?(?=this\._\$Eh=new Map)/,
      'static finalize(){if(this.hasOwnProperty("finalized"))return;this.finalized=!0;const t=n(this);if(t.finalize(),this.elementProperties=new Map(t.elementProperties),this.hasOwnProperty("properties")){const t=this.properties;for(const s of r(t))this.createProperty(s,t[s])}',
    ],
    [/:"string"==typeof t\?t\.toLowerCase\(\):void 0/, ':t.toLowerCase()'],
    [/const t=i\.getPropertyOptions\(e\),/, 'const t=i.elementProperties.get(e),'],
    [
      /requestUpdate\(t,s,i,e=!1,h\)\{.*?this\.C\(t,s,i\)\}/,
      'requestUpdate(t,s,i){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s,i)}',
    ],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.*?(?=\}let t=!1)/, ''],
    [/this\.renderRoot\?\?=this\.createRenderRoot\(\),(?=this\._\$Ep)/, ''],
    [
      /y\[d\("elementProperties"\)\]=new Map,y\[d\("finalized"\)\]=new Map/,
      'y.elementProperties=new Map,y.finalized=!0',
    ],
    // Of the steps of an update, those that an element adds to.
    [
      /const t=this\.scheduleUpdate\(\);return null!=t&&await t,!this\.isUpdatePending\}scheduleUpdate\(\)\{.*?\}/,
      'return this.performUpdate(),!this.isUpdatePending}',
    ],
    [
      /let t=!1;const s=this\._\$AL;try\{.*?t&&this\._\$AE\(s\)/,
      'const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)',
    ],
    [/this\.hasUpdated\|\|\(this\.hasUpdated=!0,this\.firstUpdated\(t\)\)/, 'this.hasUpdated=!0'],
    [/return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/, ''],
    [/shouldUpdate\(t\)\{return!0\}/, ''],
    [/firstUpdated\(t\)\{\}/, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-html.js': [
    [/B=t\.litHtmlPolyfillSupport/, 'B=void 0'],
    [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, ''],
    [/t=M\(this,t,i\),a\(t\)/, 'a(t)'],
    [/t=M\(this,t,i,0\),/, ''],
    [/r=M\(this,e\[s\+n\],i,n\),r===E&&\(r=this\._\$AH\[n\]\),/, 'r=e[s+n],'],
    [/if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;/, 't??=A;'],
    [/t!==this\._\$AH&&t!==E&&this/, 't!==this._$AH&&this'],
    [/t!==this\._\$AH&&t!==E,/, 't!==this._$AH,'],
    [/_\$AI\(t,i=this,s,e\)/, '_$AI(t,i,s)'],
    [/o&&!e&&this\.j/, 'o&&this.j'],
    // A template has no comment of its own, no tag put together, and nothing bound inside a text that is not parsed.
    [/v=\/<\(\?:\(!.*?\/g,_=\/-->\/g,m=\/>\/g,/, 'v=/<\\/?[a-zA-Z][^>\\s]*/g,'],
    [/,y=\/\^\(\?:script.*?\/i/, ''],
    [/let n,l=2===i/, 'let l=2===i'],
    [/c===v\?"!--"===u\[1\].*?:c===p\?/, 'c===v?c=p:c===p?'],
    [/\(c=n\?\?v,d=-1\):void 0===u\[1\]\?d=-2:/, '(c=v,d=-1):'],
    [/:c===\$\|\|c===g\?c=p:.*?n=void 0\)/, ':c=p'],
    [/\(-2===d\?i:x\)/, 'x'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===)/, ''],
    [/\(t\?\.creationScope\?\?l\)/, 'l'],
    // Of a part, what no element asks: its kind, its parent.
    [/this\._\$AV=\[\],this\._\$AN=void 0,this\._\$AD=t,this\._\$AM=i/, 'this._$AV=[],this._$AD=t'],
    [/this\.type=2,this\._\$AH=A,this\._\$AN=void 0/, 'this._$AH=A'],
    [/this\._\$AB=i,this\._\$AM=s,/, 'this._$AB=i,'],
    [/this\.type=1,this\._\$AH=A,this\._\$AN=void 0,/, 'this._$AH=A,'],
    [/this\.name=i,this\._\$AM=e,/, 'this.name=i,'],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/, ''],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/, ''],
    [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, ''],
    [
      /const e=s\?\.renderBefore\?\?i;let h=e\._\$litPart\$;.*?s\?\?\{\}\)\}/,
      'let h=i._$litPart$;void 0===h&&(i._$litPart$=h=new k(i.insertBefore(c(),null),null,void 0,s));',
    ],
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
    [/connectedCallback\(\)\{super\.connectedCallback\(\).*?(?=i\._\$litElement\$)/, '}'],
    // The root of an element is empty before its first render.
    [/,this\._\$Do=void 0/, ''],
    [/createRenderRoot\(\)\{.*?firstChild,t\}/, ''],
    [/this\._\$Do=e\(/, 'e('],
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
