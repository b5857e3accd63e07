// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A card in the frame of another site: tells its height, and which link is pressed, as WordPress asks (wp-embed.js). A host that does
// not listen loses nothing.
const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');

function tell(message, value) {
  parent.postMessage({ message, value, secret }, '*');
}

if (parent !== window && secret) {
  new ResizeObserver(() => tell('height', Math.ceil(document.body.getBoundingClientRect().height))).observe(
    document.body,
  );
  addEventListener('click', event => {
    const link = event.target.closest?.('a[href^="http"]');
    if (!link) return;
    event.preventDefault();
    tell('link', link.href);
  });
}
