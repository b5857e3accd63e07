// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/** A command line that cannot be understood: the usage is shown, exit code 2. */
export class UsageError extends Error {}

/** Text of `--help`. */
export const HELP = `Usage: orientation-feed COMMAND [options]

Builds, checks and serves the feed that the orientation-widgets read.

Commands
  build CONFIG.json --out DIR     read the sources named by CONFIG.json and write the feed in DIR
      --fail-on LIMIT             publish nothing over a limit, such as "dropped>1%" (repeatable)
      --allow-shrink              publish even if a collection lost more than maxShrink per cent
      --watch                     build again when a source or CONFIG.json changes
      --json                      print the report as JSON
      --quiet                     print nothing but errors
  init FOLDER                     write a configuration, with comments, for the files of FOLDER
      --out FILE                  default config.json; a file that exists is never replaced
      --territory ID              default reg-32
      --json                      print what was recognised as JSON
  check FILE|DIR|URL              check a feed: files, records, references, and how a server sends it
      --json                      print the result as JSON
  diff OLD NEW                    what was added, removed and changed; each a file, a folder or an address
      --json                      print the result as JSON
  dump DIR COLLECTION             print a collection, one JSON object a line, long fields included
  serve DIR [--port N]            serve a feed to pages of any site (default port 8080, 0 for any free port)
      --host HOST                 address to listen on (default 127.0.0.1)
  example --sessions N            write a LHÉO file of made-up sessions
      --seed S                    same seed, same file (default 1)
      --out FILE                  default exemple-lheo.xml
      --today DATE                day the sessions are spread around (default today)

  --help, -h                      show this text
  --version, -v                   show the version

Exit codes: 0 done, 1 refused (one message names the file, the line and the reason), 2 wrong usage.
`;
