import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/playground/protocol.ts';
import { completionAt, usageOf } from '../../../src/playground/web/conversation/completion.ts';

const person = (handle: string, name: string) => ({
  id: handle,
  handle,
  name,
  locale: 'en-US',
  timeZone: 'Etc/UTC',
  isAdmin: false,
});

const workspace: Workspace = {
  team: { id: 'T1', name: 'Home', domain: 'home' },
  bot: { userId: 'U0', handle: 'deskhand', name: 'Deskhand' },
  people: [person('bea', 'Bea Okafor'), person('layla', 'ليلى منصور')],
  conversations: [],
  channels: [
    { id: 'C1', name: 'acme' },
    { id: 'C2', name: 'dispatch' },
  ],
  commands: [
    { command: '/delegate', description: 'Hands over a task', usageHint: 'TEXT' },
    { command: '/desk', description: 'Looks after the desk' },
  ],
  shortcuts: [],
};

const offered = (text: string, caret = text.length) =>
  completionAt(text, caret, workspace)?.options.map(({ insert }) => insert);

describe('completion', () => {
  it.each([
    ['/', ['/delegate', '/desk']],
    ['/del', ['/delegate']],
    ['for @be', ['@bea']],
    ['@oka', ['@bea']],
    ['@منص', ['@layla']],
    ['ask @desk', ['@deskhand']],
    ['#', ['#acme', '#dispatch']],
    ['#dis', ['#dispatch']],
  ])('offers for “%s”', (text, expected) => {
    expect(offered(text)).toEqual(expected);
  });

  it.each(['', 'hello', 'a/b', 'say /del', '/delegate ', 'bea@acme', '/nothing', '@nobody'])(
    'offers nothing for “%s”',
    (text) => {
      expect(offered(text)).toBeUndefined();
    },
  );

  it('replaces the word before the caret, and only that', () => {
    expect(completionAt('ask @be about it', 7, workspace)).toMatchObject({ from: 4, to: 7 });
  });
});

it('tells how a command goes on once it stands', () => {
  expect(usageOf('/delegate book', workspace)).toBe('/delegate TEXT');
  expect(usageOf('/delegate', workspace)).toBeUndefined();
  expect(usageOf('/desk status', workspace)).toBeUndefined();
});
