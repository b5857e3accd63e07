// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Why a feed could not be read:
 * `network` no answer, `http` an answer other than 2xx (see `status`), `timeout` silence for too long,
 * `too-large` more bytes than allowed, `not-json`, `not-a-feed` JSON but not a manifest, `newer-major` a version this
 * code cannot read, `aborted` by the caller, `integrity` a part whose size or SHA-256 is not the manifest's.
 */
export type FeedErrorCode =
  'network' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'not-a-feed' | 'newer-major' | 'aborted' | 'integrity';

/** The feed, or one of its parts, could not be read. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** Address that was asked, if any. */
  readonly url: string | undefined;
  /** HTTP status, for `http`. */
  readonly status: number | undefined;

  constructor(code: FeedErrorCode, message: string, url?: string, status?: number) {
    super(url ? `${url}: ${message}` : message);
    this.code = code;
    this.url = url;
    this.status = status;
  }
}
