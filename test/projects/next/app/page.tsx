// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { Job } from './job';

export default function Page() {
  return (
    <main>
      <Job />
    </main>
  );
}
