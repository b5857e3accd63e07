// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

export declare function startWebkitDriver(port: number): Promise<() => void>;
