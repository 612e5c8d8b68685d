import { randomBytes } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/**
 * An id as Slack makes them: `V0AB2P1M2HX`. Random rather than counted, because the product remembers
 * ids for ever and counting would begin again with every start.
 */
export const freshId = (prefix: string, length = 10): string =>
  prefix + Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
