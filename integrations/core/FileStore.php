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
        } else {
            // A full disk leaves the start of a file.
            @unlink($part);
        }
    }

    public function remove(string $key): void
    {
        @unlink($this->pathOf($key));
    }

    public function keys(): array
    {
        return array_values(array_filter(array_map(self::keyOf(...), glob("$this->folder*.json") ?: []), 'is_string'));
    }

    /** Reads the key, which is first in a file, and leaves the copy unread. */
    private static function keyOf(string $file): ?string
    {
        $start = (string) @file_get_contents($file, false, null, 0, 1000);
        return preg_match('/^\{"key":("(?:[^"\\\\]|\\\\.)*+")/', $start, $match) ? json_decode($match[1]) : null;
    }

    private function pathOf(string $key): string
    {
        return $this->folder . md5($key) . '.json';
    }
}
