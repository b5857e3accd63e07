<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Drupal\orientation_widgets;

use Drupal\Core\KeyValueStore\KeyValueStoreInterface;
use OrientationWidgets\Store;

require_once __DIR__ . '/../core/autoload.php';

/** Storage of the data read from the portal, in the database. */
final class KeyValueStore implements Store
{
    public function __construct(private readonly KeyValueStoreInterface $values)
    {
    }

    public function read(string $key): ?array
    {
        $record = $this->values->get(md5($key));
        return is_array($record) ? $record['record'] : null;
    }

    public function write(string $key, array $record): void
    {
        $this->values->set(md5($key), ['key' => $key, 'record' => $record]);
    }

    public function remove(string $key): void
    {
        $this->values->delete(md5($key));
    }

    public function keys(): array
    {
        return array_values(array_column($this->values->getAll(), 'key'));
    }
}
