// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The engine gave no usable answer. Says nothing of the question. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}
