'use client';
// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-card.js';
import type {} from '@orientation-widgets/elements/frameworks/react';
import { useEffect, useRef, useState } from 'react';

export function Job() {
  const [job, setJob] = useState('');
  const card = useRef<HTMLElementTagNameMap['job-card']>(null);
  // React 19 uses the attributes of the tag from the server, but adds neither its properties nor its listeners.
  useEffect(() => {
    const element = card.current;
    const select = (event: HTMLElementEventMap['job-select']): void => {
      event.preventDefault();
      setJob(event.jobId);
    };
    element?.addEventListener('job-select', select);
    return () => element?.removeEventListener('job-select', select);
  }, []);
  return (
    <>
      <job-card ref={card} feed="/feed/feed.json" job="soudeur" heading-level={3} selectable>
        <p>Le métier de soudeuse ou soudeur</p>
      </job-card>
      <output>{job}</output>
    </>
  );
}
