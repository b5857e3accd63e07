// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { urlPlace } from '../../address/url-place.js';
import { writeUrl } from '../query/query-url.js';
import type { Panel, ToolContext } from '../results/tool-context.js';

/** Copies the address of the search; shows it when the browser refuses the copy. */
export async function useTool(context: ToolContext): Promise<void> {
  const { host, query } = context;
  const address = writeUrl(location.href, urlPlace(host.syncUrl ?? ''), query);
  const isPrivate = query.where !== undefined && !query.where.name;
  const notice = isPrivate ? msg('Votre position n’est pas dans le lien.') : '';
  try {
    await navigator.clipboard.writeText(address);
    context.show(undefined);
    context.announcer.announce([msg('Le lien est copié.'), notice].filter(Boolean).join(' '));
  } catch {
    context.announcer.announce(notice);
    context.adoptStyles(linkStyles);
    context.show(linkPanel(address));
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLInputElement>('#link')?.select();
  }
}

const linkStyles = css`
  .link {
    margin-block-start: 0.5em;
  }
  @media print {
    .link {
      display: none;
    }
  }
`;

function linkPanel(address: string): Panel {
  return {
    name: 'link',
    stands: 'above',
    view: () => html`<div class="field link" data-panel>
      <label for="link">${msg('Copiez ce lien :')}</label>
      <div class="input"><input id="link" type="text" readonly .value=${address} /></div>
    </div>`,
  };
}
