<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets;

/** Keeps each copy in a file of a folder that the web does not serve. */
final class FileStore implements Store
{
    /** @param string $folder with its last slash. */
    public function __construct(private readonly string $folder)
    {
    }

    public function read(string $key): ?array
    {
        $record = json_decode((string) @file_get_contents($this->pathOf($key)), true);
        return is_array($record) ? $record['record'] : null;
    }

    public function write(string $key, array $record): void
    {
        if (!is_dir($this->folder) && !@mkdir($this->folder, 0700, true) && !is_dir($this->folder)) {
            return;
        }
        // The copy is written to another file first, so that a reader never sees a partial one.
        $part = $this->pathOf($key) . '.' . bin2hex(random_bytes(4));
        if (@file_put_contents($part, json_encode(['key' => $key, 'record' => $record], JSON_UNESCAPED_UNICODE)) !== false) {
            rename($part, $this->pathOf($key));
        }
    }

    public function remove(string $key): void
    {
        @unlink($this->pathOf($key));
    }

    public function keys(): array
    {
        $keys = array_map(static fn (string $file): mixed => json_decode((string) @file_get_contents($file), true)['key'] ?? null, glob("$this->folder*.json") ?: []);
        return array_values(array_filter($keys, 'is_string'));
    }

    private function pathOf(string $key): string
    {
        return $this->folder . md5($key) . '.json';
    }
}
