import { createHash, randomBytes } from 'node:crypto';

/** How long a link to a file can be followed. */
export const linkLife = { hours: 24 } as const;

/** What whoever holds it can follow a link with: 32 bytes in base64url. Only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
