// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { renderAsync } from '@resvg/resvg-js';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CopiedFile, SiteFile } from '../files/site-file.js';
import { pictureSvg, PICTURE_SIZE } from '../pictures/picture-svg.js';
import { pictureOf } from './page-picture.js';
import type { DrawnPage } from './page.js';
import type { Site } from './site.js';

const FACE = fileURLToPath(new URL('../../assets/fonts/inter-fr.ttf', import.meta.url));

/** Number of pictures rasterised in parallel. */
const AT_ONCE = 4;

/**
 * Pictures of the pages as SVG and PNG; pages of a section share one. Pictures of an earlier build are reused.
 *
 * @param out - folder of the site.
 */
export async function pictureFiles(
  site: Site,
  pages: readonly DrawnPage[],
  out: string,
): Promise<(SiteFile | CopiedFile)[]> {
  const pictures = new Map<string, string>();
  for (const page of pages) {
    if (page.isHidden) continue;
    const { path, text } = pictureOf(site, page);
    if (!pictures.has(path)) pictures.set(path, pictureSvg(text));
  }
  const waiting = [...pictures];
  const files: (SiteFile | CopiedFile)[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, svg] = next;
      const png = (await drawnBefore(out, path, svg)) ?? (await rasterise(svg));
      files.push({ path: `${path.slice(1)}.svg`, content: svg }, { path: `${path.slice(1)}.png`, bytes: png });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function drawnBefore(out: string, path: string, svg: string): Promise<Uint8Array | undefined> {
  try {
    const earlier = await readFile(join(out, `${path}.svg`), 'utf8');
    return earlier === svg ? await readFile(join(out, `${path}.png`)) : undefined;
  } catch {
    return undefined;
  }
}

/** Pictures drawn by this process, which may build several sites. */
const renderedPictures = new Map<string, Promise<Uint8Array>>();

function rasterise(svg: string): Promise<Uint8Array> {
  const picture = renderedPictures.get(svg) ?? draw(svg);
  renderedPictures.set(svg, picture);
  return picture;
}

async function draw(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: PICTURE_SIZE.width },
    font: { fontFiles: [FACE], loadSystemFonts: false, defaultFontFamily: 'Inter' },
  });
  return image.asPng();
}
