import { createHash } from 'node:crypto';

/**
 * Names a happening by everything Slack says of it (a press has its own `action_ts`, a command its own `trigger_id`),
 * whatever order it says it in. Slack's retry headers have no part in it.
 */
export const deliveryKey = (kind: string, body: unknown): string =>
  `${kind}:${createHash('sha256').update(JSON.stringify(body, inOrder)).digest('hex')}`;

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
