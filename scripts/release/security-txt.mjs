// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Makes the security.txt of the site from publiccode.yml, so that the contact of the publisher is in one place only.

/** Names reserved for examples (RFC 2606): nobody reads messages sent there. */
const EXAMPLE = /[@/.]example(\.(org|com|net))?([/'"\s]|$)/;

const contactOf = publiccode => /^ +email: *['"]?([^\s'"@]+@[^\s'"@]+)['"]? *$/m.exec(publiccode)?.[1];
const urlOf = publiccode => /^url: *['"]?(\S+?)['"]? *$/m.exec(publiccode)?.[1] ?? '';

/** Returns the fields missing from publiccode.yml for a publication, in words; empty when it is complete. */
export function missingForPublication(publiccode) {
  const contact = contactOf(publiccode);
  const missing = [];
  if (!contact || EXAMPLE.test(contact))
    missing.push('publiccode.yml, maintenance.contacts: no email that a person reads');
  if (EXAMPLE.test(urlOf(publiccode)) || !urlOf(publiccode).startsWith('https://'))
    missing.push('publiccode.yml, url: not the address of the code');
  return missing;
}

/**
 * Returns the text of security.txt (RFC 9116), valid for a year after the release. A site that is not published yet has
 * no contact: the file states it, rather than give an address that nobody reads.
 */
export function securityTxt(publiccode) {
  const released = /^releaseDate: *'?(\d{4})(-\d\d-\d\d)'?/m.exec(publiccode);
  if (!released) throw new Error('publiccode.yml: no releaseDate');
  const isReady = !missingForPublication(publiccode).length;
  return [
    '# Where to report a fault of this site or of orientation-widgets (RFC 9116).',
    ...(isReady
      ? [
          `Contact: mailto:${contactOf(publiccode)}`,
          `Policy: ${urlOf(publiccode).replace(/\/$/, '')}/blob/main/SECURITY.md`,
        ]
      : [
          '# This copy is not published: it has no contact. Whoever publishes it writes theirs in publiccode.yml, as CONTRIBUTING.md says',
          '# (Release); `npm run release:check -- --publish` refuses a version without.',
        ]),
    'Preferred-Languages: fr, en',
    `Expires: ${Number(released[1]) + 1}${released[2]}T00:00:00Z`,
    '',
  ].join('\n');
}
