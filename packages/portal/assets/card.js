// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A card in the frame of another site: tells its height, and which link is pressed, as WordPress asks (wp-embed.js). A host that does
// not listen loses nothing.
const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');

function tell(message, value) {
  parent.postMessage({ message, value, secret }, '*');
}

function tellHeight() {
  tell('height', Math.ceil(document.body.getBoundingClientRect().height));
}

if (parent !== window && secret) {
  // A frame that is hidden until it says its height draws nothing, and observes no size.
  tellHeight();
  addEventListener('load', tellHeight);
  new ResizeObserver(tellHeight).observe(document.body);
  // A host that was not ready yet says when it is.
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.message === 'ready' && data.secret === secret) tellHeight();
  });
  addEventListener('click', event => {
    const link = event.target.closest?.('a[href^="http"]');
    if (!link) return;
    event.preventDefault();
    tell('link', link.href);
  });
}
