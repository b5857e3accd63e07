// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Why a feed, or one of its files, could not be read:
 *
 * - `network`: no answer, or an address that may not be requested;
 * - `http`: a status other than 2xx (see `status`);
 * - `timeout`: no data for too long, or a file that takes too long as a whole;
 * - `too-large`: more bytes than allowed;
 * - `not-json`: not JSON in UTF-8;
 * - `not-a-feed`: JSON, but not a manifest;
 * - `newer-major`: a major version of the format that this code cannot read;
 * - `aborted`: by the signal of the caller;
 * - `integrity`: a file whose size or SHA-256 is not the one in the manifest.
 */
export type FeedErrorCode =
  'network' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'not-a-feed' | 'newer-major' | 'aborted' | 'integrity';

/** A feed, or one of its files, could not be read. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** Address that was requested, if any. */
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
