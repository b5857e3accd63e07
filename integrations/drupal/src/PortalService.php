<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Drupal\orientation_widgets;

use Drupal\Core\Cache\Cache;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\KeyValueStore\KeyValueFactoryInterface;
use GuzzleHttp\ClientInterface;
use GuzzleHttp\Exception\GuzzleException;
use OrientationWidgets\Address;
use OrientationWidgets\Portal;
use OrientationWidgets\Shortcode;

require_once __DIR__ . '/../core/autoload.php';

/** Portal named by the administrator, for the block, the filter and cron. */
final class PortalService
{
    /** Cache tag of content that shows an element. */
    public const CACHE_TAG = 'orientation_widgets';

    private ?Portal $portal = null;

    public function __construct(
        private readonly ConfigFactoryInterface $configFactory,
        private readonly KeyValueFactoryInterface $keyValueFactory,
        private readonly ClientInterface $httpClient,
    ) {
    }

    /** Returns a text whose codes are replaced by elements. */
    public function replaceCodes(string $text): string
    {
        return Shortcode::replace($text, $this->portal());
    }

    public function refresh(): void
    {
        $this->portal()->refresh();
        Cache::invalidateTags([self::CACHE_TAG]);
    }

    /** @return array<string, mixed> attachments of a page that shows an element: the script of the elements. */
    public function attachments(): array
    {
        $script = $this->portal()->script();
        return $script === null ? [] : ['html_head' => [[[
            '#tag' => 'script',
            '#attributes' => $script + ['type' => 'module', 'crossorigin' => 'anonymous'],
        ], 'orientation_widgets']]];
    }

    private function portal(): Portal
    {
        return $this->portal ??= new Portal(
            Address::ofPortal((string) $this->configFactory->get('orientation_widgets.settings')->get('portal')),
            $this->fetch(...),
            new KeyValueStore($this->keyValueFactory->get('orientation_widgets')),
        );
    }

    private function fetch(string $url, int $bytes, int $seconds): ?string
    {
        try {
            $answer = $this->httpClient->request('GET', $url, [
                'allow_redirects' => false,
                'http_errors' => false,
                'stream' => true,
                'timeout' => $seconds,
                'read_timeout' => $seconds,
            ]);
            $body = '';
            $stream = $answer->getBody();
            for ($end = microtime(true) + $seconds; !$stream->eof() && strlen($body) < $bytes && microtime(true) < $end;) {
                $body .= $stream->read(8192);
            }
            return $answer->getStatusCode() === 200 && $stream->eof() ? $body : null;
        } catch (GuzzleException | \RuntimeException) {
            return null;
        }
    }
}
