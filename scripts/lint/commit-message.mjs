// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { isThirdPerson } from './verbs.mjs';

const TYPES = ['feat', 'fix', 'perf', 'refactor', 'test', 'docs', 'build', 'chore'];
const SUBJECT = new RegExp(`^(?:${TYPES.join('|')})(?:\\([a-z0-9][a-z0-9, -]*\\))?!?: (\\S+)`);
const MAX_SUBJECT = 72;

/** Returns the problems of a commit message, in words. */
export function commitProblems(message) {
  const [subject, second] = message.split('\n');
  const problems = [];
  const verb = SUBJECT.exec(subject)?.[1];
  if (verb === undefined)
    problems.push(`the first line is “type(scope): summary”, its type one of ${TYPES.join(', ')}`);
  else if (isThirdPerson(verb)) problems.push(`the summary is in the imperative, not “${verb}”`);
  if (subject.length > MAX_SUBJECT)
    problems.push(`the first line has ${subject.length} characters, ${MAX_SUBJECT} at most`);
  if (subject.endsWith('.')) problems.push('the first line ends without a full stop');
  if (second) problems.push('an empty line separates the summary from the body');
  return problems;
}
