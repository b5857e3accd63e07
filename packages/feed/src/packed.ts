// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// What only large feeds need, in one module: pages whose collections are plain lists never download it.
export { decodeRecords } from './decode.js';
export { fetchShape } from './read-records.js';
