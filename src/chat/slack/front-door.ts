import type { RequestHandler } from 'express';

const toleranceMs = 60_000;

interface FrontDoorOptions {
  readonly isOpen: () => boolean;
  readonly now: () => number;
  readonly track: (work: Promise<unknown>) => void;
}

/**
 * Stands before Bolt, which takes requests at any time, does not count them, and accepts signatures from the future:
 * one that was ever seen could be kept and used once its time has come.
 */
export const frontDoor =
  ({ isOpen, now, track }: FrontDoorOptions): RequestHandler =>
  (request, response, next) => {
    if (!isOpen()) {
      response.status(503).end();
      return;
    }
    const signedAt = Number(request.headers['x-slack-request-timestamp']) * 1000;
    if (signedAt > now() + toleranceMs) {
      response.status(401).end();
      return;
    }
    track(new Promise((resolve) => response.once('close', resolve)));
    next();
  };
