// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

/**
 * Styles of languages other than French. French data keep their own direction, paragraph by paragraph, in the layout of the page's
 * direction. Joined letters are not spaced.
 */
export const localizedStyles = css`
  [dir='rtl'] [lang='fr'],
  [dir='rtl'] [lang='fr'] * {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [dir='rtl'],
  [dir='rtl'] * {
    letter-spacing: normal;
  }
  .french-note {
    margin-block-start: var(--_s2);
    padding: var(--_s2) var(--_s3);
    background: var(--_surface);
    border-radius: var(--_r2);
  }
  [dir='rtl'] {
    line-height: 1.7;
  }
`;
