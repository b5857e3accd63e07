// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A refusal in the format of RFC 9457. Its title never repeats the request. */
export class HttpProblem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  /** Seconds after which the same request may be answered. */
  readonly retryAfter: number | undefined;

  constructor(status: number, title: string, retryAfter?: number) {
    super(title);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  get body(): string {
    return JSON.stringify({ type: 'about:blank', title: this.message, status: this.status });
  }
}

export const refused = (title: string): HttpProblem => new HttpProblem(400, title);
export const notFound = (): HttpProblem => new HttpProblem(404, 'There is nothing at this address');
export const unavailable = (): HttpProblem => new HttpProblem(503, 'The search does not answer now', 2);
export const busy = (): HttpProblem => new HttpProblem(503, 'The texts of this request take too long to read', 2);
export const tooMany = (retryAfter: number): HttpProblem => new HttpProblem(429, 'Too many requests', retryAfter);
