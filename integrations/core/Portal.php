<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets;

/**
 * Portal of the publisher: the only host that is requested. It gives the scripts of the elements, the feed, and the
 * text of its pages, which is inside the elements for visitors without JavaScript and for search engines. The last
 * valid copy of each is kept.
 */
final class Portal
{
    /** Maximum number of bytes of one file. */
    public const MAX_BYTES = 2_000_000;
    /** Maximum number of bytes of the text of a page. */
    public const MAX_PAGE_BYTES = 250_000;
    public const TIMEOUT_S = 5;
    /** Seconds after which a failed request is tried again. */
    public const RETRY_S = 900;

    private const SITE = 'site';
    private const MAX_PATH_LENGTH = 200;
    /** Seconds after which a copy is requested again: a nightly refresh may start earlier than the one before. */
    private const FRESH_S = 12 * 3600;

    /** @var array<string, mixed>|null */
    private ?array $site = null;
    private ?bool $isReachable = null;
    private readonly PageCopies $copies;

    /**
     * @param string $address of the portal; an empty text shows nothing.
     * @param \Closure(string, int, int): ?string $fetch the body of an address, given its bytes and seconds at most; null unless the
     *     answer is 200, without a redirection.
     * @param \Closure(): int $now seconds since 1970.
     * @param \Closure(string): list<string> $resolve the addresses of a host on the network.
     */
    public function __construct(
        private readonly string $address,
        private readonly \Closure $fetch,
        private readonly Store $store,
        private readonly ?\Closure $now = null,
        private readonly ?\Closure $resolve = null,
    ) {
        $this->copies = new PageCopies($address, $store, fn (string $path): ?string => $this->readText($path), fn (): int => $this->now());
    }

    /**
     * Returns the tag of an element, with the text of its page inside; an empty text for an unknown element.
     *
     * @param array<mixed> $attributes as an author wrote them.
     * @param string $page of the portal: its address, or its path.
     */
    public function element(string $tag, array $attributes, string $page = ''): string
    {
        if ($this->address === '' || !Elements::has($tag)) {
            return '';
        }
        $safe = Elements::attributes($tag, $attributes, $this->address);
        $path = $this->pathOf($page);
        $safe += $path === null ? [] : $this->recordsOf($tag, $path);
        $html = "<$tag";
        foreach ($safe + ['feed' => $this->address . 'feed/feed.json'] as $name => $value) {
            $html .= $value === '' ? " $name" : " $name=\"" . Text::escape($value) . '"';
        }
        return "$html>" . $this->fallback($tag, $safe, $path) . "</$tag>";
    }

    /** Returns only the text of the page of an element, for places without scripts. */
    public function fallbackOf(string $tag, array $attributes, string $page = ''): string
    {
        if ($this->address === '' || !Elements::has($tag)) {
            return '';
        }
        return $this->fallback($tag, Elements::attributes($tag, $attributes, $this->address), $this->pathOf($page));
    }

    /** @return array{src: string, integrity: string}|null the script of the elements; null until the portal has given its address. */
    public function script(): ?array
    {
        return $this->site()['script'] ?? null;
    }

    /** @return array{read: int, pages: int} when the portal was last read, in seconds since 1970 (0: never), and the pages kept. */
    public function state(): array
    {
        return ['read' => $this->site()['read'] ?? 0, 'pages' => $this->copies->count()];
    }

    /**
     * Reads again the copies older than a night. A failed request keeps the last valid copy.
     *
     * @return bool whether all was tried; otherwise call it again later.
     */
    public function refresh(int $seconds = 20, bool $all = false): bool
    {
        if ($this->address === '') {
            return true;
        }
        $end = $this->now() + $seconds;
        $isOld = fn (?array $record): bool => $all || ($record['tried'] ?? 0) < $this->now() - self::FRESH_S;
        if ($isOld($this->site())) {
            $this->readSite();
        }
        return $this->copies->refresh($end, $isOld);
    }

    /** @param array<string, string> $attributes */
    private function fallback(string $tag, array $attributes, ?string $path): string
    {
        $path ??= $this->pageOf($tag, $attributes);
        $level = (int) ($attributes['heading-level'] ?? 2);
        $text = $path === '' ? null : $this->copies->textOf($path);
        $language = preg_match('~^(en|nl|ar|uk)/~', $path, $match) ? $match[1] : 'fr';
        $direction = $language === 'ar' ? ' dir="rtl"' : '';
        $body = $text === null
            ? '<p><a href="' . Text::escape($this->address . $path) . '">' . Text::escape(Elements::all()[$tag]['title']) . '</a></p>'
            : Markdown::html($text, $level);
        return "<div class=\"orientation-fallback\" lang=\"$language\"$direction>$body</div>";
    }

    /** Returns the path of a page of the portal, from its root; null for another address. */
    private function pathOf(string $page): ?string
    {
        $page = trim($page);
        if (str_starts_with($page, $this->address)) {
            $page = substr($page, strlen($this->address));
        }
        $path = ltrim(preg_replace('/[?#].*$/s', '', $page) ?? '', '/');
        return strlen($path) <= self::MAX_PATH_LENGTH && preg_match('~^[a-z\d][a-z\d_-]*(?:/[a-z\d][a-z\d_-]*)*/?$~iD', $path)
            ? rtrim($path, '/') . '/'
            : null;
    }

    /**
     * Returns the page about the records in the attributes, else that of the element; empty for the home.
     *
     * @param array<string, string> $attributes
     */
    private function pageOf(string $tag, array $attributes): string
    {
        foreach ($this->pages() as $name => $paths) {
            if (isset($attributes[$name], $paths[$attributes[$name]])) {
                return $paths[$attributes[$name]];
            }
        }
        return Elements::all()[$tag]['page'] ?? '';
    }

    /**
     * Returns the job or the training of the address of a page, as attributes of an element that shows it.
     *
     * @return array<string, string>
     */
    private function recordsOf(string $tag, string $path): array
    {
        foreach ($this->pages() as $name => $paths) {
            $id = array_search($path, $paths, true);
            if ($id !== false && isset(Elements::all()[$tag]['attributes'][$name])) {
                return [$name => (string) $id];
            }
        }
        return [];
    }

    /** @return array<string, array<string, string>> the path of a page, by attribute and by identifier. */
    private function pages(): array
    {
        return $this->site()['pages'] ?? [];
    }

    /** @return array<string, mixed> */
    private function site(): array
    {
        if ($this->site === null) {
            $record = $this->store->read(self::SITE);
            $this->site = ($record['portal'] ?? '') === $this->address ? $record : [];
            if ($this->address !== '' && empty($this->site['script']) && $this->mayRetry($this->site)) {
                $this->readSite();
            }
        }
        return $this->site;
    }

    private function readSite(): void
    {
        $context = $this->json('assets/integrer.json');
        $addresses = $this->json('assets/adresses.json');
        $this->site = array_filter([
            'script' => $this->readScript($context['folder'] ?? null),
            'pages' => $addresses === null ? null : $this->safePages($addresses),
            'read' => $context === null ? null : $this->now(),
        ]) + ['portal' => $this->address, 'tried' => $this->now()] + ($this->site ?? []);
        $this->store->write(self::SITE, $this->site);
    }

    /** @return array{src: string, integrity: string}|null */
    private function readScript(mixed $folder): ?array
    {
        if (!is_string($folder) || !preg_match('~^elements/[\w.+-]+/$~D', $folder) || str_contains($folder, '..')) {
            return null;
        }
        $entry = 'orientation-widgets.js';
        $files = $this->json("{$folder}manifest.json")['files'] ?? [];
        foreach (array_filter(is_array($files) ? $files : [], 'is_array') as $file) {
            $integrity = $file['integrity'] ?? '';
            if (($file['file'] ?? '') === $entry && is_string($integrity) && preg_match('~^sha384-[\w+/]{64}$~D', $integrity)) {
                return ['src' => $this->address . $folder . $entry, 'integrity' => $integrity];
            }
        }
        return null;
    }

    /** @param array<mixed> $addresses @return array<string, array<string, string>> */
    private function safePages(array $addresses): array
    {
        $pages = [];
        foreach ($addresses as $name => $paths) {
            foreach (is_array($paths) ? $paths : [] as $id => $path) {
                if (is_string($path) && $this->pathOf($path) === $path) {
                    $pages[$name][$id] = $path;
                }
            }
        }
        return $pages;
    }

    /** Returns the text of a page of the portal; null for anything else, such as a page of errors. */
    private function readText(string $path): ?string
    {
        $text = $this->body("{$path}index.html.md", self::MAX_PAGE_BYTES);
        $text = $text === null ? null : preg_replace('/^\x{FEFF}|[\x00-\x08\x0b\x0c\x0e-\x1f]/u', '', $text);
        // An error page served as a success does not begin with a Markdown heading.
        return $text !== null && preg_match('/^# \S/', $text) ? $text : null;
    }

    /** @return array<mixed>|null */
    private function json(string $path): ?array
    {
        $value = json_decode($this->body($path, self::MAX_BYTES) ?? '', true, 16);
        return is_array($value) ? $value : null;
    }

    private function body(string $path, int $bytes): ?string
    {
        $this->isReachable ??= Address::isReachable($this->address, $this->resolve ?? Address::resolve(...));
        $body = $this->isReachable ? ($this->fetch)($this->address . $path, $bytes, self::TIMEOUT_S) : null;
        return $body !== null && strlen($body) < $bytes && mb_check_encoding($body, 'UTF-8') ? $body : null;
    }

    /** @param array<string, mixed> $record */
    private function mayRetry(array $record): bool
    {
        return ($record['tried'] ?? 0) < $this->now() - self::RETRY_S;
    }

    private function now(): int
    {
        return $this->now === null ? time() : ($this->now)();
    }
}
