<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets;

/** Storage of a system for the data read from the portal, from one night to the next. */
interface Store
{
    /** @return array<string, mixed>|null */
    public function read(string $key): ?array;

    /** @param array<string, mixed> $record */
    public function write(string $key, array $record): void;

    public function remove(string $key): void;

    /** @return list<string> */
    public function keys(): array;
}
