import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/chat/teams/read.ts';
import { ann, bot, channel, channelData, event } from './activities.ts';

const eventOf = (activity: unknown) => read(activity)?.event;
const address = `teams:t1/${channel}`;

describe('what becomes of a conversation', () => {
  it('is told once when the bot comes or goes, by the event of the app', () => {
    const installed = (action: string) => read(event('installationUpdate', { action }));
    expect(installed('add')).toMatchObject({
      event: { kind: 'installed', where: { address } },
      path: { asked: 'event' },
    });
    expect(installed('remove')?.event.kind).toBe('uninstalled');
    expect(installed('add-upgrade')?.event.kind).toBe('unsupported');
    const update = event('conversationUpdate', {
      membersAdded: [bot],
      channelData: { ...channelData, eventType: 'teamMemberAdded' },
    });
    expect(eventOf(update)?.kind).toBe('unsupported');
  });

  it('takes place in the channel that was chosen for the bot', () => {
    const settings = { selectedChannel: { id: '19:chosen@thread.tacv2' } };
    expect(
      read(event('installationUpdate', { action: 'add', channelData: { ...channelData, settings } })),
    ).toMatchObject({
      event: { where: { address: 'teams:t1/19:chosen@thread.tacv2' } },
      path: { conversation: '19:chosen@thread.tacv2', isPrivate: false },
    });
  });

  const changed = (eventType: string, about: object) =>
    eventOf(event('conversationUpdate', { channelData: { ...channelData, ...about, eventType } }));

  it('has its new name', () => {
    const c2 = { id: '19:c2@thread.tacv2', name: 'Acme' };
    expect(changed('channelRenamed', { channel: c2 })).toMatchObject({
      kind: 'renamed',
      where: { address: `teams:t1/${c2.id}`, name: 'Acme' },
    });
    expect(changed('teamRenamed', { team: { id: '19:team@thread.tacv2', name: 'Sales' } })).toMatchObject({
      kind: 'renamed',
      where: { address: 'teams:t1/19:team@thread.tacv2', name: 'Sales' },
    });
    expect(eventOf(event('conversationUpdate', { topicName: 'Us' }))).toMatchObject({
      kind: 'renamed',
      where: { address, name: 'Us' },
    });
  });

  it('is over for a channel that was deleted', () => {
    expect(changed('channelDeleted', {})).toMatchObject({ kind: 'uninstalled', where: { address } });
  });

  it.each([
    ['conversationUpdate', { membersRemoved: [ann] }],
    ['messageReaction', {}],
    ['typing', {}],
    ['invoke', { name: 'composeExtension/query', value: {} }],
  ])('is otherwise no concern of ours: %s', (type, more) => {
    expect(eventOf(event(type, more))?.kind).toBe('unsupported');
  });
});
