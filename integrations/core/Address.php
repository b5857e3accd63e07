<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets;

/** Which addresses may be asked, and which may be written in a page. */
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
            // No scheme: nothing but a path, a query or a fragment, and no other host.
            : preg_match('~^(?!//)[^:/?#]*(?:$|[/?#])~', $address) === 1;
    }

    /** The address of a portal with its last slash; an empty text for what is none. */
    public static function ofPortal(string $text): string
    {
        $address = trim($text);
        if (!self::isWeb($address) || preg_match('/[?#]/', $address) || preg_match('~/\.\.?(?:/|$)~', $address)) {
            return '';
        }
        return rtrim($address, '/') . '/';
    }

    /** Scheme, host and port: what browsers compare before they ask an address. */
    public static function originOf(string $address): string
    {
        return preg_match('~^https?://[^/?#]+~i', $address, $match) ? strtolower($match[0]) : '';
    }
}
