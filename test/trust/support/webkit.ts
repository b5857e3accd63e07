// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { browserPath } from '../../../scripts/support/browsers.mjs';
import { startWebkitDriver } from '../../../scripts/support/webkit-driver.mjs';
import type { DrivenPage } from './driven-page.js';

/** Key of an element in the answers of a driver (WebDriver, section 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const CONTROL = '\uE009';

/** Opens WebKit on its own screen, with its driver: neither puppeteer nor playwright drives that of a distribution. */
export async function launchWebKit(): Promise<DrivenPage> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const stopDriver = await startWebkitDriver(port);
  const call = async (method: 'POST' | 'DELETE', path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebKit: ${JSON.stringify(value).slice(0, 500)}`);
    return value;
  };
  const { sessionId } = (await call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        timeouts: { script: 120_000 },
        'webkitgtk:browserOptions': { binary: browserPath('webkit'), args: ['--automation'] },
      },
    },
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  const find = async (using: string, value: string): Promise<string> => {
    const result = (await call('POST', `${session}/element`, { using, value })) as Record<string, string>;
    return result[ELEMENT] ?? '';
  };
  const keyEvents = (value: string): object[] => ['keyDown', 'keyUp'].map(type => ({ type, value }));
  const act = async (actions: readonly object[]): Promise<void> => {
    await call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
  };
  return {
    goto: async url => void (await call('POST', `${session}/url`, { url })),
    run: async body => {
      const script = `const done = arguments[arguments.length - 1];
        (async () => { ${body} })().then(value => done({ value }), error => done({ error: String(error) }));`;
      const { value, error } = (await call('POST', `${session}/execute/async`, { script, args: [] })) as {
        value?: unknown;
        error?: string;
      };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    click: async selector => {
      const element = await find('css selector', selector);
      await call('POST', `${session}/element/${element}/click`, {});
    },
    clickAt: async (x, y) => {
      const actions = [
        { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await call('POST', `${session}/actions`, { actions: [{ type: 'pointer', id: 'pointer', actions }] });
    },
    press: key => act(keyEvents(key)),
    type: async text => {
      const all = [{ type: 'keyDown', value: CONTROL }, ...keyEvents('a'), { type: 'keyUp', value: CONTROL }];
      await act([...all, ...[...text].flatMap(keyEvents)]);
    },
    back: async () => void (await call('POST', `${session}/back`, {})),
    resize: async (width, height) => void (await call('POST', `${session}/window/rect`, { width, height })),
    async [Symbol.asyncDispose]() {
      await call('DELETE', session, {}).catch(() => undefined);
      stopDriver();
    },
  };
}
