// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export { EngineClient } from './engine/engine-client.js';
export type { EngineCounts } from './engine/engine-client.js';
export { EngineError } from './engine/engine-error.js';
export { createGateway } from './http/gateway.js';
export type { AccessLine, Gateway } from './http/gateway.js';
