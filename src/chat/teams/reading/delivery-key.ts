import { createHash } from 'node:crypto';
import type { Activity } from './payload.ts';

/** What is delivered again has the same id again; without one, everything in it names it. */
export const deliveryKey = ({ type, id, conversation }: Activity, body: unknown): string =>
  id
    ? `${type}:${conversation.id}:${id}`
    : `${type}:${createHash('sha256').update(JSON.stringify(body)).digest('hex')}`;
