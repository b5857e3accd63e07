<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets\WordPress;

use OrientationWidgets\Store;

defined('ABSPATH') || exit;

/** Storage of the data read from the portal, with an option per file; no option is loaded with every page. */
final class OptionStore implements Store
{
    public const PREFIX = 'orientation_widgets_copy_';
    private const INDEX = 'orientation_widgets_copies';

    public function read(string $key): ?array
    {
        $record = get_option(self::name($key));
        return is_array($record) ? $record : null;
    }

    public function write(string $key, array $record): void
    {
        update_option(self::name($key), $record, false);
        $keys = $this->keys();
        if (!in_array($key, $keys, true)) {
            update_option(self::INDEX, [...$keys, $key], false);
        }
    }

    public function remove(string $key): void
    {
        delete_option(self::name($key));
        update_option(self::INDEX, array_values(array_diff($this->keys(), [$key])), false);
    }

    public function keys(): array
    {
        $keys = get_option(self::INDEX);
        return is_array($keys) ? $keys : [];
    }

    private static function name(string $key): string
    {
        return self::PREFIX . md5($key);
    }
}
