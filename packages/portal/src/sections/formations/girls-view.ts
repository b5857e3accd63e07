// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { number, percent, plural } from '@orientation-widgets/domain/words/format.js';
import { isOverNineteen, isUnderOne, outOfTwenty, shareDiscs } from '@orientation-widgets/elements/jobs/share-discs.js';
import type { Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { ageTag } from '../../layout/page-parts.js';
import type { View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';

type WomenShare = NonNullable<Training['womenShare']>;

/** Number of girls in words: “1 fille sur 20”; shares near 0 or 100 % have their own wording. */
function girlsInWords(share: number): string {
  const girls = outOfTwenty(share);
  if (share === 0) return 'aucune fille sur 20';
  if (isUnderOne(share)) return 'moins d’une fille sur 20';
  if (isOverNineteen(share)) return 'plus de 19 filles sur 20';
  return plural(girls, `${girls} fille sur 20|${girls} filles sur 20`);
}

/** Folded answer about the number of girls among twenty people of the training, with its drawing. */
export function girlsView(site: Site, { womenShare }: Training): View {
  if (!womenShare) return nothing;
  const { value } = womenShare;
  return html`<section class="box girls">
    <h2>Filles et garçons</h2>
    <p>Sur 20 personnes de cette formation, combien de filles${'\u202f'}?</p>
    <details>
      <summary>Voir la réponse</summary>
      <p class="voice">${girlsInWords(value).replace(/^./, letter => letter.toUpperCase())}.</p>
      ${shareDiscs(value)}
      <p class="soft">${percent(value)} de filles parmi les ${countedWords(womenShare)}. Perle pleine${'\u202f'}: une fille. Cette formation est ouverte à toutes et à tous.</p>
      <p class="tags">${ageTag(girlsPlace(site, womenShare))}</p>
    </details>
  </section>`;
}

/** Place and date of the count of girls and boys. */
function girlsPlace(site: Site, { territoryId, period, counted }: WomenShare): string {
  return `${site.nameOf(territoryId)}, ${counted === 'candidates' ? 'session' : 'rentrée'} ${period}`;
}

function countedWords({ people, counted }: WomenShare): string {
  return counted === 'candidates'
    ? `${number(people)} candidates et candidats présents à l’examen`
    : `${number(people)} élèves`;
}

/** Trainings with the fewest and the most girls. */
export function girlsRange(site: Site, trainings: readonly Training[]): View {
  const shares = trainings
    .flatMap(({ title, womenShare }) => (womenShare ? [{ title, ...womenShare }] : []))
    .toSorted((a, b) => a.value - b.value);
  const [fewest, most] = [shares[0], shares.at(-1)];
  if (!fewest || !most) return nothing;
  const range =
    fewest === most
      ? `${girlsInWords(fewest.value)} (${fewest.title})`
      : `${girlsInWords(fewest.value)} (${fewest.title}), jusqu’à ${girlsInWords(most.value)} (${most.title})`;
  return html`<p>Filles et garçons${'\u202f'}: ${range}. ${ageTag(girlsPlace(site, most))}</p>`;
}
