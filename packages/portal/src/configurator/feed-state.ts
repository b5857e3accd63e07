// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { loadFeed, type Feed } from '@orientation-widgets/feed';
import { faultOf, NOT_AN_ADDRESS, problemsOf } from './names.js';
import { webAddress } from './safe-values.js';

/** State of the chosen feed. */
export type FeedState =
  | { readonly status: 'reading' }
  | { readonly status: 'read'; readonly feed: Feed; readonly note: string }
  | { readonly status: 'failed'; readonly reason: string };

export async function readFeedState(address: string): Promise<FeedState> {
  if (webAddress(address) === undefined) return { status: 'failed', reason: NOT_AN_ADDRESS };
  try {
    const feed = await loadFeed(address, { fresh: true });
    const day = new Date(feed.info.updated).toLocaleDateString('fr', { dateStyle: 'long' });
    const isExample = [...(await feed.collection('sources'))].some(({ example }) => example);
    const notes = [`« ${feed.info.title} », du ${day}`, isExample ? 'données d’exemple' : '', problemsOf(feed)];
    return { status: 'read', feed, note: notes.filter(Boolean).join('. ') };
  } catch (error) {
    return { status: 'failed', reason: faultOf(error) };
  }
}
