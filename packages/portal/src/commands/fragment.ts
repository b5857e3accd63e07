// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nearestName } from '@orientation-widgets/domain/words/nearest-name.js';
import { loadFeed, safeUrl } from '@orientation-widgets/feed';
import { loadOptions, locateFeed, messageOf } from '@orientation-widgets/feed-tools';
import { FRAGMENTS, fragmentHtml } from '../fragments/fragment.js';
import { PortalError } from '../portal-error.js';
import { CommandUsageError, readArguments } from './arguments.js';

/** Attributes accepted for a fragment. */
const ATTRIBUTES = ['job', 'measure', 'territory', 'compare', 'variant', 'heading-level', 'job-href', 'figures-href'];

/** Prints the tag of an element with its fallback content: `fragment job-card --feed FLUX --job soudeur`. */
export async function fragment(args: readonly string[]): Promise<number> {
  const names = [...ATTRIBUTES, 'feed', 'tag-feed', 'page'];
  const parsed = readArguments(args, Object.fromEntries(names.map(name => [name, { type: 'string' as const }])), 1);
  const text = (name: string): string | undefined => parsed.text(name);
  const [tag] = parsed.positionals;
  const element = tag === undefined ? undefined : FRAGMENTS[tag];
  if (!tag || !element) throw new CommandUsageError(unknownTag(tag));
  const feed = text('feed');
  if (!feed) throw new CommandUsageError('il manque --feed, l’adresse ou le dossier du flux');
  const id = text(element.key);
  if (!id) throw new CommandUsageError(`il manque --${element.key}, que montre ${tag}`);
  const page = text('page');
  if (page !== undefined && !safeUrl(page)) throw new CommandUsageError(`--page n’est pas une adresse : ${page}`);
  const html = await writeFragment(feed, {
    ...{ tag, page, feed: text('tag-feed') ?? (/^https?:/i.test(feed) ? feed : '/feed/feed.json') },
    attributes: Object.fromEntries(ATTRIBUTES.flatMap(name => (text(name) === undefined ? [] : [[name, text(name)]]))),
  });
  if (html === undefined) throw new PortalError(`ce flux n’a rien à montrer pour --${element.key} ${id}`);
  process.stdout.write(`${html}\n`);
  return 0;
}

function unknownTag(tag: string | undefined): string {
  const tags = Object.keys(FRAGMENTS);
  const near = tag === undefined ? undefined : nearestName(tag, tags);
  return tag === undefined
    ? `il manque un élément : ${tags.join(', ')}`
    : `${tag} ne s’écrit pas d’avance${near ? `, vouliez-vous ${near} ?` : ` : il y a ${tags.join(', ')}`}`;
}

async function writeFragment(
  address: string,
  request: Parameters<typeof fragmentHtml>[1],
): Promise<string | undefined> {
  let feed;
  try {
    const location = await locateFeed(address);
    feed = await loadFeed(location.url, { ...loadOptions(location), fresh: true });
  } catch (error) {
    throw new PortalError(`flux illisible : ${messageOf(error)}`, { file: address, cause: error });
  }
  return fragmentHtml(feed, request);
}
