<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets;

/**
 * Requests an address, for a system whose client does not limit sizes, times and redirections. Null unless the answer
 * is 200.
 */
function fetch(string $url, int $bytes, int $seconds): ?string
{
    $context = stream_context_create(['http' => ['timeout' => $seconds, 'follow_location' => 0, 'ignore_errors' => true]]);
    $stream = @fopen($url, 'rb', false, $context);
    if ($stream === false) {
        return null;
    }
    $status = stream_get_meta_data($stream)['wrapper_data'][0] ?? '';
    $body = '';
    // The timeout of a context applies to each read: a slow host could block a page for ever.
    for ($end = microtime(true) + $seconds; !feof($stream) && strlen($body) < $bytes && microtime(true) < $end;) {
        $body .= fread($stream, 8192);
    }
    $isWhole = feof($stream);
    fclose($stream);
    return $isWhole && preg_match('~^HTTP/\S+ 200\b~', $status) ? $body : null;
}
