// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run create -- TAG: a new element. npm run create -- section NAME: a new section of the portal.
await import(process.argv[2] === 'section' ? './create-section.mjs' : './create-element.mjs');
