#!/bin/sh
# SPDX-FileCopyrightText: 2026 The orientation-widgets authors
# SPDX-License-Identifier: MIT
# Copies the feed to the web server: parts first, then the manifest, then what left the folder.
set -e
cd "$(dirname "$0")"
: "${FLUX_COPIE:=flux@web.example.org:/var/www/flux/feed/}"

# Lock files and what a build stages are never copied.
rsync --archive --exclude='.*' --exclude='feed.json*' public/feed/ "$FLUX_COPIE"
# Compressed copies go with their manifest: a server sends them in its place.
rsync --archive --delay-updates --include='feed.json*' --exclude='*' public/feed/ "$FLUX_COPIE"
# The folder keeps the parts of earlier nights as long as "keepReplaced" says.
rsync --archive --delete-after --exclude='.*' public/feed/ "$FLUX_COPIE"
