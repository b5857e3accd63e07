<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets;

/** Checks the addresses that may be requested, and those that may be written in a page. */
final class Address
{
    /** Whether a text is an absolute address on the web, without an account in it. */
    public static function isWeb(string $text): bool
    {
        if (preg_match('/[^\x21-\x7e]|["\'<>\\\\^`{|}]/', $text)) {
            return false;
        }
        $parts = parse_url($text);
        return is_array($parts)
            && in_array(strtolower($parts['scheme'] ?? ''), ['http', 'https'], true)
            && preg_match('/^(?:[\w.-]+|\[[\da-f:]+\])$/i', $parts['host'] ?? '') === 1
            && !isset($parts['user']) && !isset($parts['pass']);
    }

    /** Whether a text is a link to the web, absolute or of the same site; `{id}` stands for letters. */
    public static function isLink(string $text): bool
    {
        $address = preg_replace('/\{\w+\}/', 'x', $text) ?? '';
        if ($address === '' || preg_match('/[\s\x00-\x1f\x7f<>"\'\\\\`]/', $address)) {
            return false;
        }
        return preg_match('/^https?:/i', $address) === 1
            ? self::isWeb($address)
            // Without a scheme, only a path, a query or a fragment is allowed, and no other host.
            : preg_match('~^(?!//)[^:/?#]*(?:$|[/?#])~', $address) === 1;
    }

    /** Returns the address of a portal with a trailing slash; an empty text for an invalid address. */
    public static function ofPortal(string $text): string
    {
        $address = trim($text);
        if (!self::isWeb($address) || preg_match('/[?#]/', $address) || preg_match('~/\.\.?(?:/|$)~', $address)) {
            return '';
        }
        return rtrim($address, '/') . '/';
    }

    /** Returns the scheme, host and port, which browsers compare before they request an address. */
    public static function originOf(string $address): string
    {
        return preg_match('~^https?://[^/?#]+~i', $address, $match) ? strtolower($match[0]) : '';
    }
}
