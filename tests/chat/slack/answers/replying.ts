import { afterEach, beforeEach } from 'vitest';
import type { Card } from '../../../../src/chat/card.ts';
import type { Form } from '../../../../src/chat/form.ts';
import type { Inbound, Reply } from '../../../../src/chat/inbound.ts';
import { channel, connect, words, type Connected } from '../harness.ts';

type Answer = Reply | (() => Reply | Promise<Reply>);

/** Connects the adapter to the stand-in before each test. What people do is replied to in the order of `willReply`. */
export const connectBeforeEach = () => {
  let connected: Connected;
  let clock: number;
  let events: Inbound[];
  let replies: Answer[];

  beforeEach(async () => {
    clock = Date.UTC(2026, 5, 1, 12);
    events = [];
    replies = [];
    connected = await connect({ standIn: { now: () => clock } });
    await connected.adapter.start(async (event) => {
      events.push(event);
      const reply = replies.shift() ?? { kind: 'nothing' };
      return typeof reply === 'function' ? reply() : reply;
    });
  });
  afterEach(() => connected.stop());

  const seen = (account: string, where = channel): string[] =>
    connected.standIn.messagesSeenBy(account, where).map(words);

  return {
    get app() {
      return connected.app;
    },
    get url() {
      return connected.url;
    },
    get standIn() {
      return connected.standIn;
    },
    get adapter() {
      return connected.adapter;
    },
    get logged() {
      return connected.logged;
    },
    /** What the adapter has read, oldest first. */
    get events(): readonly Inbound[] {
      return events;
    },
    willReply: (...next: Answer[]) => void replies.push(...next),
    passTime: (ms: number) => void (clock += ms),
    seen,
    eventually: (account: string, text: string, where = channel) =>
      connected.standIn.until(() => seen(account, where).includes(text)),
    /** The methods of the Web API that were called, in order. */
    methods: () => connected.standIn.calls.map(({ method }) => method),
  };
};

export const said = (text: string): Card => ({ locale: 'en', elements: [{ kind: 'text', text }] });

export const card = (text: string): Reply => ({ kind: 'card', card: said(text) });

const form: Form = {
  id: 'submit',
  subject: '12',
  locale: 'en',
  title: 'Submit',
  submit: 'Submit',
  cancel: 'Cancel',
  missing: 'This wants an answer.',
  elements: [
    { kind: 'text', text: 'Task 12' },
    { kind: 'words', name: 'result', label: 'Result', maxLength: 100 },
    {
      kind: 'choices',
      name: 'skills',
      label: 'Skills',
      optional: true,
      options: [{ value: 'a', label: 'A' }],
    },
  ],
};

export const opening: Reply = { kind: 'form', form, otherwise: said('Too late, press again.') };
