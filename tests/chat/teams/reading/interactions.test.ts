import { describe, expect, it } from 'vitest';
import type { Form } from '../../../../src/chat/form.ts';
import { dialog } from '../../../../src/chat/teams/dialog.ts';
import { read } from '../../../../src/chat/teams/read.ts';
import { channel, invoke, message, personal, tenant } from './activities.ts';

const eventOf = (activity: unknown) => read(activity)?.event;
const address = `teams:t1/${channel}`;

describe('a press', () => {
  const executed = (verb: string, data: unknown) =>
    invoke(
      'adaptiveCard/action',
      { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      { replyToId: '1701' },
    );

  it('asks for its action, about its value, in the message it is on', () => {
    expect(read(executed('claim', { action: 'claim', value: '12' }))).toMatchObject({
      event: { kind: 'action', action: 'claim', value: '12', post: `${address}/1701` },
      path: { asked: 'press', conversation: `${channel};messageid=1700` },
    });
  });

  it('is one as well where a client knows no Action.Execute', () => {
    const activity = message(undefined, {
      value: { action: 'claim', value: '12' },
      replyToId: '1701',
      entities: null,
    });
    expect(read(activity)).toMatchObject({
      event: { kind: 'action', action: 'claim', value: '12', post: `${address}/1701` },
      path: { asked: 'posted' },
    });
  });

  it('without a value is about nothing in particular', () => {
    expect(eventOf(executed('home', undefined))).toMatchObject({ action: 'home', value: '' });
  });

  it('in the personal chat is on a message of the chat itself', () => {
    expect(eventOf({ ...executed('claim', {}), ...personal })).toMatchObject({ post: 'teams:t1/a:1x/1701' });
  });

  it('of a button that opens a form waits for a dialog', () => {
    const data = { msteams: { type: 'task/fetch' }, action: 'delegate', value: '' };
    expect(read(invoke('task/fetch', { data, context: {} }, { replyToId: '1701' }))).toMatchObject({
      event: { kind: 'action', action: 'delegate', value: '', post: `${address}/1701` },
      path: { asked: 'fetch' },
    });
  });

  it('by nobody asks what a message says to its reader', () => {
    expect(read(executed('view', {}))).toMatchObject({
      event: { kind: 'view', post: `${address}/1701` },
      path: { asked: 'view' },
    });
    expect(read({ ...executed('view', {}), replyToId: undefined })).toBeUndefined();
  });
});

const form: Form = {
  id: 'delegate',
  subject: 'c1',
  locale: 'ar',
  title: 'New task',
  submit: 'Delegate',
  cancel: 'Cancel',
  missing: 'Please fill this in.',
  elements: [
    { kind: 'text', text: ['For ', { kind: 'strong', text: 'Acme' }] },
    { kind: 'words', name: 'title', label: 'What?', maxLength: 500, initial: 'Book' },
    { kind: 'words', name: 'why', label: 'Why?', maxLength: 500, optional: true },
    { kind: 'date', name: 'due', label: 'Due', optional: true },
    { kind: 'time', name: 'at', label: 'At', optional: true },
    { kind: 'choice', name: 'client', label: 'Client', options: [{ value: 'a,b', label: 'A, B' }] },
    {
      kind: 'choices',
      name: 'skills',
      label: 'Skills',
      options: ['one, two', '50%', 'x'].map((value) => ({ value, label: value })),
    },
    { kind: 'choices', name: 'urgent', label: 'Urgent', options: [{ value: 'urgent', label: 'Urgent' }] },
  ],
};

describe('a submitted form', () => {
  const [submit] = dialog(form).card.content.actions ?? [];
  const data = submit?.type === 'Action.Submit' ? submit.data : {};
  const inputs = dialog(form).card.content.body.filter((element) => element.type === 'Input.ChoiceSet');
  const [client, skills] = inputs.map(({ choices }) => choices.map(({ value }) => value));
  const answers = {
    title: 'Book a flight',
    why: '',
    due: '2026-12-31',
    at: '17:00:00',
    client: client?.[0],
    skills: skills?.slice(0, 2).join(','),
    urgent: '',
  };
  const values = {
    title: 'Book a flight',
    due: '2026-12-31',
    at: '17:00',
    client: 'a,b',
    skills: ['one, two', '50%'],
  };

  it('has its answers by question, commas and all, and the form for drawing it again', () => {
    const delivery = read(invoke('task/submit', { data: { ...data, ...answers }, context: {} }));
    expect(delivery).toMatchObject({
      event: { kind: 'form', form: 'delegate', subject: 'c1' },
      path: { asked: 'submit', form: { id: 'delegate', locale: 'ar', missing: 'Please fill this in.' } },
    });
    expect(delivery?.event).toHaveProperty('values', values);
    expect(delivery?.path.values).toEqual(values);
    expect(delivery?.path.form).toEqual({
      ...form,
      elements: form.elements.map((element) => {
        const { initial: _, ...rest } = { initial: undefined, ...element };
        return rest;
      }),
    });
  });

  it('of a message extension is the same', () => {
    const value = { commandId: 'delegate', commandContext: 'compose', data: { ...data, ...answers } };
    expect(read(invoke('composeExtension/submitAction', value))).toMatchObject({
      event: { kind: 'form', form: 'delegate', values },
      path: { asked: 'extension-submit' },
    });
  });

  it.each([
    ['has no form', answers],
    ['has a form that is none', { ...answers, $form: { id: 'delegate' } }],
    ['is none', 'x'],
  ])('is nothing when its data %s', (_, broken) => {
    expect(read(invoke('task/submit', { data: broken }))).toBeUndefined();
  });
});

describe('the message extension', () => {
  it('picked while writing is the command of its name', () => {
    expect(
      read(invoke('composeExtension/fetchTask', { commandId: 'delegate', commandContext: 'compose' })),
    ).toMatchObject({
      event: { kind: 'command', text: 'delegate', where: { address } },
      path: { asked: 'extension-fetch' },
    });
  });

  it('picked in a chat of two people is used in private, and that chat is none of the bot’s', () => {
    const conversation = { id: '19:a_b@unq.gbl.spaces', conversationType: 'personal', tenantId: tenant };
    expect(
      read(
        invoke('composeExtension/fetchTask', { commandId: 'delegate' }, { conversation, channelData: {} }),
      ),
    ).toMatchObject({
      event: { where: { address: 'teams:t1/@29:ann', isPrivate: true } },
      path: { isPrivate: false },
    });
  });

  const handed = (messagePayload: object) =>
    eventOf(invoke('composeExtension/fetchTask', { commandId: 'delegate-message', messagePayload }));

  it('given a message hands over what it says, names and files and all', () => {
    const content =
      '<div><p>Dear <at id="0">Bea</at>,&nbsp;please</p><ul><li>call <a href="https://x.test/a?b=1&amp;c=2">them</a></li><li>ask R&amp;D</li></ul><attachment id="1"></attachment></div>';
    const attachments = [{ contentType: 'reference', name: 'plan', contentUrl: 'https://acme.test/plan' }];
    expect(
      handed({ body: { contentType: 'html', content }, attachments, linkToMessage: 'https://x.test/l' }),
    ).toMatchObject({
      kind: 'shortcut',
      shortcut: 'delegate-message',
      text: 'Dear Bea, please\n- call them (https://x.test/a?b=1&c=2)\n- ask R&D\nplan: https://acme.test/plan',
    });
  });

  it('given a message without words hands over its link', () => {
    expect(
      handed({
        body: { contentType: 'html', content: '<attachment id="1"></attachment>' },
        linkToMessage: 'https://x.test/l',
      }),
    ).toMatchObject({ text: 'https://x.test/l' });
    expect(
      handed({ body: { contentType: 'text', content: ' a < b ' }, linkToMessage: 'https://x.test/l' }),
    ).toMatchObject({ text: 'a < b' });
  });
});
