// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The engine gave no usable answer. The message never contains the question. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}
