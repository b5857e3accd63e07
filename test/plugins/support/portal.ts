// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A small portal, with the files that a plugin requests: its texts are those of the test, its elements and its feed the
// real ones.
import { existsSync, readFileSync } from 'node:fs';
import { normalize } from 'node:path';
import { createServer } from 'node:http';
import { listen } from '../../support/loopback.js';
import { root } from '../../support/paths.js';

const SCRIPTS = `${root}dist/cdn/`;
const FEED = `${root}packages/feed-tools/default-feed/`;

/** Path of the page of the job that the tests show. */
export const JOB_PAGE = 'metiers/soudeuse-soudeur/';

/** Text of that page, with all the syntax of a twin, and hostile content. */
export const JOB_TEXT = `# Soudeuse / Soudeur

Vous assemblez des pièces de métal. [Voir les formations](https://portail.exemple.fr/formations/).

## Embauches

- Salaire : **1 746 €** net par mois
  - Dans la région

| Âge | Salaire |
| --- | --- |
| 18 ans | a \\| b |

<script>alert(1)</script> [lien](javascript:alert%282%29) [gallery] \\<b\\>

---

https://portail.exemple.fr/metiers/soudeuse-soudeur/, données du 24 novembre 2026
`;

export interface TestPortal extends AsyncDisposable {
  /** Address with its last slash. */
  readonly address: string;
  /** Texts of its pages, by path, which a test may change. */
  readonly pages: Map<string, string>;
  /** Whether each answer is a failure, as when the host is down. */
  isDown: boolean;
  /** Requested paths. */
  readonly requests: string[];
}

function read(path: string): string | Buffer | undefined {
  if (path === 'assets/integrer.json') return JSON.stringify({ folder: 'elements/1/' });
  if (path === 'assets/adresses.json') return JSON.stringify({ job: { soudeur: JOB_PAGE }, training: {} });
  const [folder, name] = path.startsWith('feed/') ? [FEED, path.slice(5)] : [SCRIPTS, path.replace('elements/1/', '')];
  const file = folder + normalize(`/${name}`).slice(1);
  return existsSync(file) ? readFileSync(file) : undefined;
}

export async function startPortal(): Promise<TestPortal> {
  const pages = new Map([[JOB_PAGE, JOB_TEXT]]);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice('/portail/'.length);
    portal.requests.push(path);
    const body = portal.isDown ? undefined : (pages.get(path.replace(/index\.html\.md$/, '')) ?? read(path));
    const type = path.endsWith('.js') ? 'text/javascript' : 'application/json';
    response.writeHead(body === undefined ? 503 : 200, {
      'content-type': type,
      'access-control-allow-origin': '*',
    });
    response.end(body);
  });
  const portal: TestPortal = {
    address: `${await listen(server)}/portail/`,
    ...{ pages, isDown: false, requests: [] },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise(done => server.close(done));
    },
  };
  return portal;
}
