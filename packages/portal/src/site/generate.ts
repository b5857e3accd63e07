// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import Eleventy, { type OutputFile } from '@11ty/eleventy';
import { fileURLToPath } from 'node:url';
import type { ExtraPage } from '../config/portal-config.js';
import { escapeHtml } from '../html/render.js';
import { wholePage, type DrawnPage } from '../layout/layout.js';
import { PortalError } from '../portal-error.js';
import type { SiteFile } from './site-file.js';
import type { Site } from './site.js';

/** A folder of ours without a template: every page is given by this program. */
const INPUT = fileURLToPath(new URL('../../assets/', import.meta.url));

/**
 * Writes the pages of a site by Eleventy, in memory: ours, and those of the publisher in our frame.
 *
 * @throws {PortalError} a template of the publisher cannot be read.
 */
export async function generatePages(site: Site, pages: readonly DrawnPage[]): Promise<SiteFile[]> {
  const { extraPages } = site.config;
  const eleventy = new Eleventy(INPUT, 'site', {
    quietMode: true,
    configPath: null,
    config: config => {
      config.setQuietMode(true);
      config.setUseGitIgnore(false);
      config.setTemplateFormats(['11ty.js', 'md', 'njk', 'liquid']);
      config.amendLibrary('md', library => library.set({ html: false, linkify: false }));
      config.addTemplate('pages.11ty.js', {
        data: {
          pagination: { data: 'pages', size: 1, alias: 'shown' },
          pages,
          permalink: ({ shown }: { readonly shown: DrawnPage }) => fileOf(shown.path),
        },
        render: ({ shown }: { readonly shown: DrawnPage }) => wholePage(site, shown, shown.main),
      });
      if (extraPages.length)
        config.addTemplate('_includes/frame.11ty.js', {
          data: {},
          render: ({ own, content }: { readonly own: ExtraPage; readonly content: string }) =>
            framed(site, own, content),
        });
      extraPages.forEach((own, rank) => {
        const name = `extra-${rank}${/\.\w+$/.exec(own.file)?.[0] ?? ''}`;
        const permalink = fileOf(own.route);
        // Markdown is Markdown: what looks like a template in it is text.
        config.addTemplate(name, own.text, {
          own,
          permalink,
          layout: 'frame.11ty.js',
          templateEngineOverride: own.file.endsWith('.md') ? 'md' : undefined,
        });
      });
      return {};
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  let files: OutputFile[];
  try {
    files = await eleventy.toJSON();
  } catch (error) {
    throw templateFault(error, extraPages);
  }
  return files
    .map(({ url, content }) => ({ path: fileOf(url).slice(1), content }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

function framed(site: Site, { route, title }: ExtraPage, content: string): string {
  const words = content
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return wholePage(
    site,
    { path: route, title, section: 'site', description: words.slice(0, 160) || title },
    `<div class="head"><div><h1>${escapeHtml(title)}</h1></div></div><div class="sheet prose">${content}</div>`,
  );
}

/** A template that Eleventy refuses, by the name that the publisher gave it, and with its line where the engine tells it. */
function templateFault(error: unknown, extraPages: readonly ExtraPage[]): PortalError {
  const { originalError = error as Error } = error as { originalError?: Error };
  const own = extraPages[Number(/extra-(\d+)/.exec(`${String(error)} ${originalError.message}`)?.[1] ?? NaN)];
  const line = /\bline:? ?(\d+)/i.exec(originalError.message)?.[1];
  const reason = originalError.message
    .split('\n')
    .map(text => text.trim())
    .find(text => text && !text.includes(INPUT));
  return new PortalError(`page refusée : ${reason ?? 'gabarit illisible'}`, {
    ...(own ? { file: own.file } : {}),
    ...(line === undefined ? {} : { line: Number(line) }),
    cause: error,
  });
}
