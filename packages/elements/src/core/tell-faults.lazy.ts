// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { ContextEvent } from '@lit/context';
import { resolveJob, type Feed } from '@orientation-widgets/feed';
import type { LanguageCode } from '@orientation-widgets/domain/words/current-language.js';
import { feedContext } from './feed-context.js';
import { nearestName } from '@orientation-widgets/domain/words/nearest-name.js';

/** Console warnings for webmasters; not shown to visitors, so not among the messages of the interface. */
interface Texts {
  readonly noFeed: (tag: string) => string;
  readonly noSource: string;
  readonly notInFeed: (where: string) => string;
  readonly unknownWord: (where: string, words: string) => string;
  readonly unknownCode: (where: string, systems: string) => string;
  readonly unreadSystem: (system: string, nearest: string) => string;
  readonly nearest: (name: string) => string;
  readonly badAddress: (where: string) => string;
  readonly movedElement: (where: string, element: string) => string;
}

const TEXTS: Readonly<Record<LanguageCode, Texts>> = {
  fr: {
    noFeed: tag =>
      `<${tag}> n’a pas de flux : donnez-lui l’attribut feed, ou mettez-le dans <orientation-feed src="…">. Le secours reste.`,
    noSource: '<orientation-feed> n’a pas d’adresse : donnez-lui l’attribut src.',
    notInFeed: where => `${where} : le flux n’a rien de ce nom.`,
    unknownWord: (where, words) => `${where} : cette valeur n’existe pas. Celles qui existent : ${words}.`,
    unknownCode: (where, systems) => `${where} : rien ne porte ce code dans le flux, qui connaît ceux-ci : ${systems}.`,
    unreadSystem: (system, nearest) => ` Aucun élément ne lit « ${system}: ». Le plus proche : ${nearest}.`,
    nearest: name => ` Vouliez-vous « ${name} » ?`,
    badAddress: where =>
      `${where} : ce n’est pas l’adresse d’un service. Écrivez-la en entier, de https à la fin du chemin, sans paramètre.`,
    movedElement: (where, element) => `${where} : ces fiches ont leur élément : ${element}.`,
  },
  en: {
    noFeed: tag =>
      `<${tag}> has no feed: give it a feed attribute, or put it inside <orientation-feed src="…">. Its fallback stays.`,
    noSource: '<orientation-feed> has no address: give it a src attribute.',
    notInFeed: where => `${where}: the feed has nothing of that name.`,
    unknownWord: (where, words) => `${where}: there is no such value. Those that exist: ${words}.`,
    unknownCode: (where, systems) => `${where}: nothing in the feed has this code. It knows those of: ${systems}.`,
    unreadSystem: (system, nearest) => ` No element reads “${system}:”. The nearest: ${nearest}.`,
    nearest: name => ` Did you mean “${name}”?`,
    badAddress: where =>
      `${where}: not the address of a service. Write it whole, from https to the end of its path, without a parameter.`,
    movedElement: (where, element) => `${where}: these records have an element of their own: ${element}.`,
  },
  nl: {
    noFeed: tag =>
      `<${tag}> heeft geen feed: geef het een attribuut feed, of zet het in <orientation-feed src="…">. De reservetekst blijft staan.`,
    noSource: '<orientation-feed> heeft geen adres: geef het een attribuut src.',
    notInFeed: where => `${where}: de feed heeft niets met die naam.`,
    unknownWord: (where, words) => `${where}: die waarde bestaat niet. Wel bestaan: ${words}.`,
    unknownCode: (where, systems) => `${where}: niets in de feed heeft deze code. Wel bekend zijn: ${systems}.`,
    unreadSystem: (system, nearest) => ` Geen enkel element leest “${system}:”. Het dichtstbij: ${nearest}.`,
    nearest: name => ` Bedoelde u “${name}”?`,
    badAddress: where =>
      `${where}: dit is niet het adres van een dienst. Schrijf het volledig, van https tot het einde van het pad, zonder parameter.`,
    movedElement: (where, element) => `${where}: deze fiches hebben een eigen element: ${element}.`,
  },
  ar: {
    noFeed: tag =>
      `‎<${tag}> بلا مصدر بيانات: أضيفوا إليه الخاصية feed، أو ضعوه داخل <orientation-feed src="…">. يبقى النص البديل ظاهرا.`,
    noSource: '‎<orientation-feed> بلا عنوان: أضيفوا إليه الخاصية src.',
    notInFeed: where => `‎${where}: لا شيء بهذا الاسم في مصدر البيانات.`,
    unknownWord: (where, words) => `‎${where}: هذه القيمة غير موجودة. القيم الموجودة: ${words}.`,
    unknownCode: (where, systems) => `‎${where}: لا شيء يحمل هذا الرمز في مصدر البيانات. الرموز المعروفة: ${systems}.`,
    unreadSystem: (system, nearest) => ` لا يقرأ أي عنصر «${system}:». الأقرب: ${nearest}.`,
    nearest: name => ` هل تقصدون «${name}»؟`,
    badAddress: where => `‎${where}: هذا ليس عنوان خدمة. اكتبوه كاملا من https إلى نهاية المسار ومن دون معاملات.`,
    movedElement: (where, element) => `‎${where}: لهذه البطاقات عنصر خاص بها: ${element}.`,
  },
};

/** Attributes that name a record of the feed. */
const RECORDS = {
  job: 'jobs',
  training: 'trainings',
  measure: 'measures',
  commitment: 'commitments',
  resource: 'resources',
} as const;

/** Kinds of resources: any other value is reported as mistyped. */
const KINDS = [
  'structure',
  'scheme',
  'aid',
  'tool',
  'place',
  'campus',
  'cluster',
  'event',
  'immersion',
  'company',
].concat('ambassador', 'innovation');

/** Maximum number of characters of a value in a warning, in case a whole text was pasted into an attribute. */
const LONGEST = 60;

const warnings = new Set<string>();

/** Warns once for each fault, however many elements have it. */
function tell(sentence: string, fault = sentence): void {
  if (!warnings.has(fault)) console.warn(`orientation-widgets: ${sentence}`);
  warnings.add(fault);
}

function textsFor(host: Element = document.documentElement): Texts {
  const code = (['en', 'nl', 'ar'] as const).find(language => host.matches(`:lang(${language})`));
  return TEXTS[code ?? 'fr'];
}

function near(texts: Texts, value: string, names: Iterable<string>): string {
  const name = nearestName(value, names);
  return name === undefined ? '' : texts.nearest(name);
}

/** Waits for the end of loading, because scripts of a page may give an address later than the tag. */
async function loaded(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise(done => addEventListener('load', done, { once: true }));
}

/** Attributes that name records of the feed. */
type Asking = HTMLElement & { readonly kinds?: string | null } & Partial<
    Readonly<Record<keyof typeof RECORDS, unknown>>
  >;
type Host = Asking & { readonly feed: unknown };

/**
 * Reports the misconfiguration that leaves an element without content.
 * @param feed - undefined when there is none.
 */
export function tellFaults(host: Host, feed?: Feed): Promise<void> {
  return feed ? tellNotInFeed(host, feed) : tellNoFeed(host);
}

/** Reports an element that has no feed once the page has loaded. */
async function tellNoFeed(host: Host): Promise<void> {
  await loaded();
  const providers: unknown[] = [];
  host.dispatchEvent(new ContextEvent(feedContext, host, feed => providers.push(feed)));
  // A hidden tag may stand for one in the shadow tree of a component.
  if (host.isConnected && !host.hidden && !host.feed && !providers.length) tell(textsFor(host).noFeed(host.localName));
}

/** Reports a provider without the address of a feed. */
export async function tellNoSource(host: HTMLElement & { readonly src: unknown }): Promise<void> {
  await loaded();
  if (host.isConnected && !host.src) tell(textsFor(host).noSource);
}

/** Reports record names of the page that its feed does not have. */
export async function tellNotInFeed(host: Asking, feed: Feed): Promise<void> {
  const texts = textsFor(host);
  for (const kind of host.kinds?.split(',').map(text => text.trim()) ?? [])
    if (!KINDS.includes(kind))
      tell(texts.unknownWord(place(host, 'kinds', kind), KINDS.join(', ')) + near(texts, kind, KINDS));
  for (const name of Object.keys(RECORDS) as (keyof typeof RECORDS)[]) {
    const [value, collection] = [host[name], RECORDS[name]];
    // A value with a colon is a code, which `warnUnknownCode` reports.
    if (typeof value !== 'string' || !value || value.includes(':') || !feed.has(collection)) continue;
    const records = await feed.collection(collection);
    const record = collection === 'jobs' ? resolveJob(await feed.collection('jobs'), value) : records.get(value);
    if (record) continue;
    const ids = records.column('id').values;
    tell(texts.notInFeed(place(host, name, value)) + near(texts, value, ids));
  }
}

/** Systems that sites write and that no element reads, with what to write instead. */
const UNREAD_SYSTEMS: Readonly<Record<string, string>> = {
  esco: 'isco:…, rome:…',
  parcoursup: 'cfd:… uai:…, rncp:… uai:…',
};

/**
 * Reports a code that no record of the feed has.
 * @param answer - the nearest codes, and the systems that the feed supports.
 */
export function warnUnknownCode(
  host: HTMLElement,
  name: string,
  value: string,
  { nearest, systems }: { readonly nearest: readonly string[]; readonly systems: readonly string[] },
): void {
  const texts = textsFor(host);
  const where = place(host, name, value);
  const system = /(?:^|\s)(esco|parcoursup):/i.exec(value)?.[1]?.toLowerCase() ?? '';
  const replacement = UNREAD_SYSTEMS[system];
  tell(
    texts.unknownCode(where, systems.join(', ')) +
      (replacement ? texts.unreadSystem(system, replacement) : '') +
      (nearest.length ? texts.nearest(nearest.join(', ')) : ''),
    where,
  );
}

/** Reports an attribute whose value is not the address of a service. */
export function tellBadAddress(host: HTMLElement, name: string, value: string): void {
  tell(textsFor(host).badAddress(place(host, name, value)));
}

/**
 * Reports a value that now has its own element.
 * @param element - the element to write instead.
 */
export function warnMovedElement(host: HTMLElement, name: string, value: string, element: string): void {
  tell(textsFor(host).movedElement(place(host, name, value), element));
}

/**
 * Reports a word that an attribute does not accept.
 * @param words - accepted words, separated by spaces.
 */
export async function tellUnknownWord(unknownWord: string, words: string): Promise<void> {
  // A framework sets the attributes of an element before it inserts it into the page.
  await new Promise(done => setTimeout(done));
  // Lit gives the value alone: its element is found in the page, unless it is in the shadow tree of another.
  const nameIn = ({ attributes }: Element): string | undefined =>
    [...attributes].find(({ value }) => value.split(',').some(word => word.trim() === unknownWord))?.name;
  const host = [...document.querySelectorAll('*')].find(element => isOurs(element) && nameIn(element));
  const name = host && nameIn(host);
  const texts = textsFor(host);
  const knownWords = words.split(' ');
  tell(
    texts.unknownWord(
      host ? place(host, name ?? '', unknownWord) : `"${shorten(unknownWord)}"`,
      knownWords.join(', '),
    ) + near(texts, unknownWord, knownWords),
    `${unknownWord} ${words}`,
  );
}

function isOurs({ localName }: Element): boolean {
  return Reflect.has(customElements.get(localName) ?? {}, Symbol.for('orientation-widgets/version'));
}

function place({ localName }: Element, name: string, value: string): string {
  return `<${localName} ${name}="${shorten(value)}">`;
}

function shorten(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
