import { expect, it } from 'vitest';
import type { Message } from '../../../src/playground/protocol.ts';
import { clockTime, timelineOf } from '../../../src/playground/web/conversation/timeline.ts';

const now = new Date('2026-08-04T01:00:00Z');

const message = (at: string, author: string, more: Partial<Message> = {}): Message => ({
  ts: `${Date.parse(at) / 1000}.000000`,
  author: { id: author, name: author, kind: 'person' },
  text: 'x',
  isEdited: false,
  isEphemeral: false,
  ...more,
});

const followUps = (messages: Message[]) =>
  timelineOf(messages, 'Etc/UTC', now).map(({ isFollowUp }) => isFollowUp);

it('divides days as the reader’s time zone does', () => {
  const messages = [message('2026-08-03T21:30:00Z', 'bea'), message('2026-08-03T22:30:00Z', 'bea')];
  const days = (zone: string) => timelineOf(messages, zone, now).map(({ day }) => day);
  expect(days('Europe/Berlin')).toEqual([expect.stringMatching(/^Monday,? 3 August 2026$/), 'Today']);
  expect(days('America/New_York')).toEqual(['Today', undefined]);
});

it('names an author once for what they say in one go', () => {
  expect(
    followUps([
      message('2026-08-03T10:00:00Z', 'bea'),
      message('2026-08-03T10:04:00Z', 'bea'),
      message('2026-08-03T10:10:00Z', 'bea'),
      message('2026-08-03T10:11:00Z', 'sami'),
    ]),
  ).toEqual([false, true, false, false]);
});

it('sets apart what only one person sees, and what follows a thread', () => {
  const thread = { replies: 1, lastReplyTs: '1.000000', authors: ['bea'] };
  const at = '2026-08-03T10:00:00Z';
  expect(
    followUps([message(at, 'bea'), message(at, 'bea', { isEphemeral: true }), message(at, 'bea')]),
  ).toEqual([false, false, false]);
  expect(followUps([message(at, 'bea', { thread }), message(at, 'bea')])).toEqual([false, false]);
});

it('tells the time of the reader’s zone', () => {
  expect(clockTime('1785798000.000100', 'Asia/Riyadh')).toBe('02:00');
});
