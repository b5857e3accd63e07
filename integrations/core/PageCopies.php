<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets;

/**
 * Last valid copies of the texts of the pages that elements show. Anyone who writes on the site may name a page: the
 * number of copies, and the requests and seconds of one view or one night, are bounded.
 */
final class PageCopies
{
    /** Maximum number of pages kept. */
    public const MAX_PAGES = 500;
    /** Maximum number of pages kept without a text, because the portal does not have them or is down. */
    public const MAX_EMPTY_PAGES = 50;
    /** Maximum number of requests, and seconds after which none begins, while one page of the site is written. */
    public const MAX_VIEW_REQUESTS = 10;
    public const MAX_VIEW_S = 5;
    /** Maximum number of failures in a row, then in a whole night, after which the portal counts as down. */
    public const MAX_FAILURES_IN_A_ROW = 3;
    public const MAX_FAILURES = 10;

    private const PAGE = 'page ';
    private const DAY_S = 86400;
    /** Seconds after which a page that no element has shown is removed. */
    private const FORGET_S = 90 * self::DAY_S;
    /** Seconds from which an answer counts as a failure of the night. */
    private const SLOW_S = 2;

    private int $viewRequests = 0;
    private int $viewSeconds = 0;
    private bool $isFull = false;

    /**
     * @param \Closure(string): ?string $read the text of a page, given its path; null without any.
     * @param \Closure(): int $now seconds since 1970.
     */
    public function __construct(
        private readonly string $address,
        private readonly Store $store,
        private readonly \Closure $read,
        private readonly \Closure $now,
    ) {
    }

    public function count(): int
    {
        return count($this->keys());
    }

    public function textOf(string $path): ?string
    {
        $key = self::PAGE . $path;
        $record = $this->store->read($key);
        if (!$record || $record['portal'] !== $this->address) {
            if (!$this->mayRequest() || !$this->makePlace()) {
                return null;
            }
            $record = $this->requestForView($path, null);
        } elseif (!isset($record['text'])) {
            $record = $this->isOlder($record, 'tried', Portal::RETRY_S) && $this->mayRequest() ? $this->requestForView($path, $record) : $record;
        } elseif ($this->isOlder($record, 'used', self::DAY_S)) {
            $record['used'] = ($this->now)();
            $this->store->write($key, $record);
        }
        return $record['text'] ?? null;
    }

    /**
     * Reads the old copies again.
     *
     * @param int $end time after which nothing begins.
     * @param \Closure(array<string, mixed>): bool $isOld
     * @return bool whether all was tried.
     */
    public function refresh(int $end, \Closure $isOld): bool
    {
        $failuresInARow = 0;
        $failures = 0;
        foreach ($this->keys() as $key) {
            $record = $this->store->read($key);
            if (!$record || $this->isForgotten($record)) {
                $this->store->remove($key);
            } elseif ($isOld($record)) {
                $start = ($this->now)();
                $isEmpty = !isset($record['text']);
                $hasFailed = $this->request(substr($key, strlen(self::PAGE)), $record)['failed'];
                $isFailure = $hasFailed || ($this->now)() - $start >= self::SLOW_S;
                if ($hasFailed && $isEmpty) {
                    $this->store->remove($key);
                }
                $failuresInARow = $isFailure ? $failuresInARow + 1 : 0;
                $failures += (int) $isFailure;
                // The other pages wait for the next night.
                if ($failuresInARow === self::MAX_FAILURES_IN_A_ROW || $failures === self::MAX_FAILURES) {
                    return true;
                }
            }
            if (($this->now)() > $end) {
                return false;
            }
        }
        return true;
    }

    private function mayRequest(): bool
    {
        return $this->viewRequests < self::MAX_VIEW_REQUESTS && $this->viewSeconds < self::MAX_VIEW_S;
    }

    /** @param array<string, mixed>|null $record the last valid copy. @return array<string, mixed> */
    private function requestForView(string $path, ?array $record): array
    {
        $start = ($this->now)();
        $next = $this->request($path, $record);
        $this->viewRequests++;
        $this->viewSeconds += ($this->now)() - $start;
        return $next;
    }

    /** @param array<string, mixed>|null $record the last valid copy. @return array<string, mixed> */
    private function request(string $path, ?array $record): array
    {
        $text = ($this->read)($path);
        $next = ($text === null ? [] : ['text' => $text]) + [
            'portal' => $this->address,
            'tried' => ($this->now)(),
            'failed' => $text === null,
            'used' => $record['used'] ?? ($this->now)(),
        ] + ($record ?? []);
        $this->store->write(self::PAGE . $path, $next);
        return $next;
    }

    /** Whether one more page has a place: a full store gives that of the page that was shown the longest time ago. */
    private function makePlace(): bool
    {
        if ($this->isFull) {
            return false;
        }
        $empty = [];
        $texts = [];
        foreach ($this->keys() as $key) {
            $record = $this->store->read($key);
            if (!$record || $this->isForgotten($record)) {
                $this->store->remove($key);
            } elseif (isset($record['text'])) {
                $texts[$key] = $record['used'];
            } else {
                $empty[$key] = $record['tried'];
            }
        }
        $hasPlace = $this->removeOldest($empty, self::MAX_EMPTY_PAGES, Portal::RETRY_S)
            && $this->removeOldest($texts, self::MAX_PAGES - self::MAX_EMPTY_PAGES, self::DAY_S);
        $this->isFull = !$hasPlace;
        return $hasPlace;
    }

    /** @param array<string, int> $times by key. @return bool whether one more fits. */
    private function removeOldest(array $times, int $limit, int $seconds): bool
    {
        if (count($times) < $limit) {
            return true;
        }
        asort($times);
        $key = array_key_first($times);
        if ($times[$key] > ($this->now)() - $seconds) {
            return false;
        }
        $this->store->remove($key);
        return true;
    }

    /** @param array<string, mixed> $record */
    private function isForgotten(array $record): bool
    {
        return $record['portal'] !== $this->address || $this->isOlder($record, 'used', self::FORGET_S);
    }

    /** @param array<string, mixed> $record */
    private function isOlder(array $record, string $time, int $seconds): bool
    {
        return ($record[$time] ?? 0) < ($this->now)() - $seconds;
    }

    /** @return list<string> */
    private function keys(): array
    {
        return array_values(array_filter($this->store->keys(), static fn (string $key): bool => str_starts_with($key, self::PAGE)));
    }
}
