import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { read } from '../../../src/chat/slack/read.ts';

const folder = new URL('../../../../shared/fixtures/slack/', import.meta.url);

const recording = (name: string): Record<string, unknown> =>
  z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

describe.skipIf(!existsSync(folder))('requests recorded from Slack', () => {
  it('a mention of the bot', () => {
    expect(read(recording('dm.json')['mention'])?.event).toMatchObject({
      kind: 'command',
      text: 'Hey',
      workspace: 'T00FAKE00AA',
      who: { account: 'U00FAKEUSER1', isExternal: false },
      where: { address: 'slack:T00FAKE00AA/C00FAKECHAN1', isPrivate: false },
    });
    expect(read(recording('modals.json')['mention'])?.event).toMatchObject({
      text: 'Hello',
      deliveryKey: 'event:Ev0AATDEL38U',
    });
  });

  it.each([
    ['channel-mention.json', 'mention'],
    ['dm.json', 'dmRequest'],
    ['dm.json', 'dmMessage'],
  ])('a message that is no mention to Slack is not listened to: %s', (file, name) => {
    expect(read(recording(file)[name])).toBeUndefined();
  });

  it('slash commands, with and without words', () => {
    const { slashCommand, slashCommandWithArgs } = recording('slash-commands.json');
    expect(read(slashCommand)?.event).toMatchObject({ kind: 'command', text: 'test-feedback' });
    expect(read(slashCommandWithArgs)).toMatchObject({
      event: {
        text: 'test-feedback some arguments here',
        workspace: 'T00FAKE00BB',
        where: { address: 'slack:T00FAKE00BB/C00FAKECHAN3', name: 'support-agent-dev' },
      },
      path: {
        isSlashCommand: true,
        responseUrl: 'https://hooks.slack.com/commands/T00FAKE00BB/10521386623270/6U66ryd5RNMenHgPzeTf3u7K',
      },
    });
  });

  it('presses on a message in a thread, and on one that only one person sees', () => {
    const { action, ephemeralAction } = recording('modals.json');
    expect(read(action)).toMatchObject({
      event: { kind: 'action', action: 'feedback', value: '', workspace: 'T00FAKE00BB' },
      path: { channel: 'C00FAKECHAN2', thread: '1769220155.940449' },
    });
    expect(read(action)?.path).not.toHaveProperty('isFromEphemeral');
    expect(read(ephemeralAction)?.path).toHaveProperty('isFromEphemeral', true);
  });

  it.each([
    ['modals.json', 'viewSubmission'],
    ['slash-commands.json', 'viewSubmission'],
  ])('submitted dialogs, of another app’s making: %s', (file, name) => {
    expect(read(recording(file)[name])?.event).toMatchObject({
      kind: 'form',
      form: 'feedback_form',
      subject: '',
      values: { message: 'Hello!', category: 'feature', email: 'user@example.com' },
      where: { address: 'slack:T00FAKE00BB/@U00FAKEUSER2', isPrivate: true },
    });
  });

  it('every happening has a name of its own, the same each time it is read', () => {
    const happenings = ['modals.json', 'slash-commands.json', 'dm.json']
      .flatMap((file) => Object.values(recording(file)))
      .filter((body) => read(body) !== undefined);
    const keys = happenings.map((body) => read(body)?.event.deliveryKey);

    expect(happenings.length).toBeGreaterThan(8);
    expect(new Set(keys).size).toBe(keys.length);
    expect(happenings.map((body) => read(structuredClone(body))?.event.deliveryKey)).toEqual(keys);
  });
});
