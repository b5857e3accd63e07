// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/**
 * Tokens. A host sets `--ow-*` on any ancestor; elements read the derived `--_*` names, declared on each root so that a host value always
 * wins. Light is the default; when the page declares support for dark (`color-scheme`), dark follows the visitor's preference. The colours
 * of shares have no `--ow-*` name: a host cannot change their meaning.
 * @cssproperty [--ow-accent=#0F5B66] - see each element's documentation for the whole list.
 */
export const tokens = css`
  :host {
    --_ground: var(--ow-ground, #f7f4ee);
    --_surface: var(--ow-surface, #fff);
    --_sunken: var(--ow-sunken, #efeae2);
    --_ink: var(--ow-ink, #24211e);
    --_ink-soft: var(--ow-ink-soft, #5a544d);
    --_line: var(--ow-line, #e0dad0);
    --_edge: var(--ow-edge, #857d73);
    --_track: var(--ow-track, #e6e0d7);
    --_on-accent: var(--ow-on-accent, #fff);
    --_accent-ink: var(--ow-accent, #0f5b66);
    --_accent-press: var(--ow-accent, #0b434b);
    --_accent-tint: var(--ow-accent-tint, #e9eff0);
    --_share: #5a54a4;
    --_share-tint: #ecebf6;
    --_alert: #9a2f1b;
    --_s1: 0.25em;
    --_s2: 0.5em;
    --_s3: 0.75em;
    --_s4: 1em;
    --_s5: 1.5em;
    --_s6: 2em;
    --_r1: var(--ow-radius-small, 0.375em);
    --_r2: var(--ow-radius, 0.5em);
    --_r3: var(--ow-radius-large, 0.875em);
    --_border: var(--ow-border-width, 0.0625em);
    --_font: var(--ow-font, system-ui, sans-serif);
    --_font-title: var(--ow-font-title, var(--_font));
    --_font-voice: var(--ow-font-voice, ui-serif, Charter, Georgia, serif);
  }
  @supports (color: light-dark(#000, #fff)) and (color: oklch(from #000 l c h)) {
    :host {
      --_ground: var(--ow-ground, light-dark(#f7f4ee, #1c1a18));
      --_surface: var(--ow-surface, light-dark(#fff, #262321));
      --_sunken: var(--ow-sunken, light-dark(#efeae2, #312d2a));
      --_ink: var(--ow-ink, light-dark(#24211e, #f2eee8));
      --_ink-soft: var(--ow-ink-soft, light-dark(#5a544d, #c2bbb0));
      --_line: var(--ow-line, light-dark(#e0dad0, #423d38));
      --_edge: var(--ow-edge, light-dark(#857d73, #978e83));
      --_track: var(--ow-track, light-dark(#e6e0d7, #413b36));
      --_on-accent: var(--ow-on-accent, light-dark(#fff, #1c1a18));
      --_accent: var(--ow-accent, #0f5b66);
      --_accent-ink: light-dark(
        oklch(from var(--_accent) min(l, 0.45) c h),
        oklch(from var(--_accent) max(l, 0.8) min(c, 0.1) h)
      );
      --_accent-press: light-dark(
        oklch(from var(--_accent) calc(min(l, 0.45) - 0.09) c h),
        oklch(from var(--_accent) 0.88 min(c, 0.08) h)
      );
      --_accent-tint: var(
        --ow-accent-tint,
        light-dark(
          color-mix(in oklab, var(--_accent-ink) 9%, var(--_surface)),
          color-mix(in oklab, var(--_accent-ink) 14%, var(--_surface))
        )
      );
      --_share: light-dark(#5a54a4, #b6b0f2);
      --_share-tint: light-dark(#ecebf6, #35324a);
      --_alert: light-dark(#9a2f1b, #ffa28c);
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_border: var(--ow-border-width, 0.125em);
      --_line: currentColor;
      --_edge: currentColor;
      --_ink-soft: var(--_ink);
      --_accent-tint: var(--_surface);
      --_share-tint: var(--_surface);
    }
  }
`;
