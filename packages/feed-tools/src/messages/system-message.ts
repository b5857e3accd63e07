// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from './message.js';

/** Messages by error code of the system. */
const MESSAGES: Readonly<Record<string, Message>> = {
  ENOENT: message('no-such-file-or-folder'),
  EACCES: message('permission-denied'),
  ENOSPC: message('disk-full'),
  EISDIR: message('is-a-folder'),
  ENOTDIR: message('not-a-folder'),
  EADDRINUSE: message('address-in-use'),
  ENOTFOUND: message('host-unknown'),
  EAI_AGAIN: message('host-unknown'),
  ECONNREFUSED: message('connection-refused'),
  ECONNRESET: message('connection-lost'),
  UND_ERR_SOCKET: message('connection-lost'),
  ETIMEDOUT: message('no-answer'),
  UND_ERR_CONNECT_TIMEOUT: message('no-answer'),
  UND_ERR_HEADERS_TIMEOUT: message('no-answer'),
  UND_ERR_BODY_TIMEOUT: message('no-answer'),
};

/** Returns the message for a system error, from its code. */
export function systemMessage(error: string): Message {
  return (Object.hasOwn(MESSAGES, error) ? MESSAGES[error] : undefined) ?? message('system-refused', { error });
}
