// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Answer of the engine: its status, and its JSON. */
export interface EngineAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Sends a request to the engine, with a JSON body. */
export async function request(url: string, method = 'GET', body?: object): Promise<EngineAnswer> {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
