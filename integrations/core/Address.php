<?php
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace OrientationWidgets;

/** Checks the addresses that may be requested, and those that may be written in a page. */
final class Address
{
    /** Networks that are not the internet (RFC 6890): the server itself, those of an organisation, and its cloud. */
    private const PRIVATE_NETWORKS = [
        '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24',
        '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3',
    ];

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

    /**
     * Returns the address of a portal with a trailing slash; an empty text for an invalid address. The server requests it:
     * only `https:` on the internet is accepted, unless the constant ORIENTATION_PRIVATE_PORTAL is true.
     */
    public static function ofPortal(string $text): string
    {
        $address = trim($text);
        if (!self::isWeb($address) || preg_match('/[?#]/', $address) || preg_match('~/\.\.?(?:/|$)~', $address)) {
            return '';
        }
        if (!self::isPrivateAllowed() && (!preg_match('/^https:/i', $address) || !self::isPublicName(self::hostOf($address)))) {
            return '';
        }
        return rtrim($address, '/') . '/';
    }

    /**
     * Whether the server may request an address: a name of the internet may lead to a private network.
     *
     * @param \Closure(string): list<string> $resolve
     */
    public static function isReachable(string $address, \Closure $resolve): bool
    {
        if (self::isPrivateAllowed()) {
            return true;
        }
        $ips = $resolve(self::hostOf($address));
        return $ips !== [] && count(array_filter($ips, self::isPublic(...))) === count($ips);
    }

    /** @return list<string> the addresses of a host on the network. */
    public static function resolve(string $host): array
    {
        if (filter_var($host, FILTER_VALIDATE_IP)) {
            return [$host];
        }
        return [...(gethostbynamel($host) ?: []), ...array_column(@dns_get_record($host, DNS_AAAA) ?: [], 'ipv6')];
    }

    private static function isPrivateAllowed(): bool
    {
        return defined('ORIENTATION_PRIVATE_PORTAL') && constant('ORIENTATION_PRIVATE_PORTAL') === true;
    }

    /** Returns the host in lower case, without the brackets of an IPv6 address. */
    private static function hostOf(string $address): string
    {
        return strtolower(trim((string) parse_url($address, PHP_URL_HOST), '[]'));
    }

    /** Whether a host may be one of the internet. Other forms of an IP address, such as 0x7f.1, are refused. */
    private static function isPublicName(string $host): bool
    {
        if (filter_var($host, FILTER_VALIDATE_IP)) {
            return self::isPublic($host);
        }
        return preg_match('/\.(?!(?:localhost|local|internal|arpa)\.?$)[a-z][a-z\d-]*\.?$/', $host) === 1;
    }

    /** Whether an IP address is one of the internet. IPv6 has its own in 2000::/3; those that carry an IPv4 address are refused. */
    private static function isPublic(string $ip): bool
    {
        $bytes = (string) @inet_pton($ip);
        if (strlen($bytes) === 16) {
            return (ord($bytes[0]) & 0xe0) === 0x20 && !preg_match('/^(?:\x20\x02|\x20\x01\x00\x00|\x20\x01\x0d\xb8)/', $bytes);
        }
        if (strlen($bytes) !== 4) {
            return false;
        }
        foreach (self::PRIVATE_NETWORKS as $network) {
            [$start, $bits] = explode('/', $network);
            if (((ip2long($ip) ^ ip2long($start)) >> (32 - (int) $bits)) === 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the scheme, host and port, which browsers compare before they request an address. */
    public static function originOf(string $address): string
    {
        return preg_match('~^https?://[^/?#]+~i', $address, $match) ? strtolower($match[0]) : '';
    }
}
