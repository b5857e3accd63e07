// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { escapeMarkup } from '@orientation-widgets/feed-tools';

/** Texts of the picture of a page. */
export interface PictureText {
  readonly title: string;
  /** Name of the site. */
  readonly site: string;
  readonly fact?: PictureFact | undefined;
}

/** Figure of a picture, always shown with its place, its year and its source. */
export interface PictureFact {
  /** Formatted figure: “Tension très élevée”, “8,3 %”. */
  readonly figure: string;
  /** Place and year: “Hauts-de-France, 2019”. */
  readonly context: string;
  /** Publisher of the figure. */
  readonly source: string;
  /** Number of filled steps, of five; undefined without a scale. */
  readonly level?: number | undefined;
}

/** Size of a picture, in pixels: the one expected by sites that preview links. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 72;

/** Mean width of a letter of Inter, in ems, with a margin. */
const LETTER = 0.56;

/** Picture of a page as SVG. Its text is not converted to shapes: the rasteriser has the font. */
export function pictureSvg(text: PictureText): string {
  const { width, height } = PICTURE_SIZE;
  const { title, site, fact } = text;
  const size = title.length > 60 ? 56 : 72;
  const titleLines = wrap(title, size, fact ? 2 : 4);
  const titleEnd = 150 + titleLines.length * size * 1.2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${attribute(pictureAlternative(text))}" font-family="Inter, system-ui, sans-serif"><rect width="${width}" height="${height}" fill="#F7F4EE"/><rect width="24" height="${height}" fill="#0F5B66"/>${line(site, 32, 100, '#0F5B66')}${titleLines.map((words, rank) => line(words, size, 150 + (rank + 0.9) * size * 1.2, '#24211E')).join('')}${fact ? factMarkup(fact, titleEnd) : ''}</svg>\n`;
}

/** Text alternative of the picture. */
export function pictureAlternative({ title, site, fact }: PictureText): string {
  const facts = fact ? [`${fact.figure}, ${fact.context}`, `Source : ${fact.source}`] : [];
  return [title, ...facts, site].map(part => part.replace(/(?<![.\s])[.\s]+$/, '')).join('. ');
}

function factMarkup({ figure, context, source, level }: PictureFact, top: number): string {
  const figureSize = figure.length > 26 ? 48 : 64;
  const y = Math.max(top + 90, 400);
  const dots =
    level === undefined
      ? ''
      : [1, 2, 3, 4, 5]
          .map(
            step =>
              `<circle cx="${MARGIN + 20 + (step - 1) * 56}" cy="${y + 44}" r="18" fill="${step <= level ? '#0F5B66' : '#F7F4EE'}" stroke="#0F5B66" stroke-width="4"/>`,
          )
          .join('');
  const [contextLine = ''] = wrap(context, 32, 1);
  const [sourceLine = ''] = wrap(`Source : ${source}`, 28, 1);
  return `${line(wrap(figure, figureSize, 1)[0] ?? '', figureSize, y, '#0F5B66')}${dots}${line(contextLine, 32, level === undefined ? y + 56 : y + 112, '#24211E')}${line(sourceLine, 28, PICTURE_SIZE.height - 48, '#5A544D')}`;
}

function line(text: string, size: number, y: number, fill: string): string {
  return `<text x="${MARGIN}" y="${Math.round(y)}" font-size="${size}" fill="${fill}">${escapeMarkup(plain(text))}</text>`;
}

/** Replaces the narrow no-break space, which the font lacks, and removes the characters that SVG forbids. */
function plain(text: string): string {
  return text.replace(/[\u202f\u2009]/g, '\u00a0').replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
}

function attribute(text: string): string {
  return escapeMarkup(plain(text));
}

/** Splits a text into lines that fit the picture; the last one ends with an ellipsis when the text is cut. */
function wrap(text: string, size: number, most: number): string[] {
  const letters = Math.floor((PICTURE_SIZE.width - 2 * MARGIN) / (size * LETTER));
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > letters ? `${word.slice(0, letters - 1)}…` : word);
  }
  if (lines.length <= most) return lines;
  const visibleLines = lines.slice(0, most);
  visibleLines.push(`${(visibleLines.pop() ?? '').slice(0, letters - 1)}…`);
  return visibleLines;
}
