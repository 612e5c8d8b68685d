import { LogLevel, type Logger } from '@slack/bolt';
import type { Log } from '../connection/log.ts';

/**
 * What Slack's libraries log, without the bodies they like to log with it: their debug lines are payloads, what they
 * add to a message is an error that may hold one, and a body that is no JSON is quoted in the error about it.
 */
export const libraryLogger = (log: Log): Logger => {
  const passOn =
    (level: 'warn' | 'error') =>
    (...said: unknown[]) =>
      log[level]({ from: 'slack' }, said.map(withoutPayload).filter(Boolean).join(': '));
  return {
    debug: () => {},
    info: () => {},
    warn: passOn('warn'),
    error: passOn('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
};

const withoutPayload = (said: unknown): string => {
  if (typeof said === 'string') return said.replace(/\(error: .*$/s, '').trim();
  return said instanceof Error ? said.name : '';
};
