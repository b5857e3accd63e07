// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css } from 'lit';

export const coverageMapStyles = css`
  .coverage-map {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .coverage-map .map-frame {
    position: relative;
    aspect-ratio: 6 / 7;
    width: min(100%, 36em);
    margin-inline: auto;
  }
  .served > .surface {
    fill: color-mix(in oklab, var(--_accent-ink) 62%, var(--_surface));
  }
  .near > .surface {
    fill: color-mix(in oklab, var(--_accent-ink) 34%, var(--_surface));
  }
  .remote > .surface {
    fill: color-mix(in oklab, var(--_accent-ink) 14%, var(--_surface));
  }
  .none-listed > .surface {
    stroke-dasharray: 3 2;
  }
  .uncovered > .surface {
    fill: var(--_ink);
  }
  .none-listed > .pattern {
    display: inline;
  }
  @media (forced-colors: active) {
    .uncovered > .surface {
      fill: CanvasText;
    }
  }
`;
