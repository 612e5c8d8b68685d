import type { App, BlockAction, SlackViewAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { form, plain, told } from './forms.ts';
import { broken, startPlayground, type Playground } from './harness.ts';

let playground: Playground;

beforeEach(async () => {
  playground = await startPlayground();
});
afterEach(() => playground.stop());

/** A product that opens the form on `/tasks`. */
const opening = async (configure: (app: App) => void = () => undefined, view: ModalView = form) => {
  await playground.startProduct((app) => {
    app.command('/tasks', async ({ ack, body, client }) => {
      await client.views.open({ trigger_id: body.trigger_id, view });
      await ack();
    });
    configure(app);
  });
  await playground.standIn.command('U0MAYA', 'C0DISP', '/tasks');
};

const top = () => playground.standIn.openViewOf('U0MAYA');

describe('a submission', () => {
  const submitting = async (answer: () => object | undefined) => {
    const heard: SlackViewAction[] = [];
    await opening((app) =>
      app.view('delegate', async ({ ack, body }) => {
        heard.push(body);
        await (ack as (answer?: object) => Promise<void>)(answer());
      }),
    );
    return heard;
  };

  it('carries what was filled in and what stood there from the beginning', async () => {
    const heard = await submitting(() => undefined);
    const submission = await playground.standIn.submitView('U0MAYA', {
      title: 'A flight',
      skills: ['books'],
    });
    expect(submission).toEqual({ ack: { status: 200, body: '' }, isClosed: true });
    expect(heard[0]).toMatchObject({
      type: 'view_submission',
      user: { id: 'U0MAYA', team_id: 'T0HOME' },
      response_urls: [],
      view: {
        type: 'modal',
        callback_id: 'delegate',
        private_metadata: 'about the task',
        hash: expect.stringMatching(/^\d+\.\w{8}$/),
        app_installed_team_id: 'T0HOME',
      },
    });
    expect(heard[0]?.view.state.values).toEqual({
      title: { words: { type: 'plain_text_input', value: 'A flight' } },
      due: { day: { type: 'datepicker', selected_date: '2026-12-31' } },
      skills: {
        some: {
          type: 'checkboxes',
          selected_options: [{ text: { ...plain('Books'), emoji: true }, value: 'books' }],
        },
      },
    });
    expect(top()).toBeUndefined();
  });

  it('is held back by Slack while a required input is empty or too long', async () => {
    const heard = await submitting(() => undefined);
    const empty = await playground.standIn.submitView('U0MAYA');
    const long = await playground.standIn.submitView('U0MAYA', { title: 'More than ten' });
    expect([empty, long].map(({ errors }) => Object.keys(errors ?? {}))).toEqual([['title'], ['title']]);
    expect(heard).toEqual([]);
    expect(top()).toBeDefined();
  });

  it('comes back with errors beside the inputs they name', async () => {
    await submitting(() => ({ response_action: 'errors', errors: { title: 'Say more.' } }));
    const submission = await playground.standIn.submitView('U0MAYA', { title: 'x' });
    expect(submission).toMatchObject({ errors: { title: 'Say more.' }, isClosed: false });
    expect(top()).toBeDefined();
  });

  it.each([
    ['errors that name no input', { response_action: 'errors', errors: { more: 'Not an input.' } }],
    ['no errors at all', { response_action: 'errors', errors: {} }],
    ['a view that Slack refuses', { response_action: 'update', view: { type: 'modal', blocks: [] } }],
    ['an action unknown to Slack', { response_action: 'vanish' }],
  ])('answered with %s is trouble to the person, and the form stays open', async (_, answer) => {
    await submitting(() => answer);
    const submission = await playground.standIn.submitView('U0MAYA', { title: 'x' });
    expect(submission).toMatchObject({
      notice: expect.stringContaining('trouble connecting'),
      isClosed: false,
    });
    expect(submission.errors).toBeUndefined();
    expect(top()?.callback_id).toBe('delegate');
  });

  it('can replace its view, lay one over it and clear them all', async () => {
    const answers = [
      { response_action: 'update', view: { ...form, title: plain('Second') } },
      { response_action: 'push', view: { ...form, title: plain('Third') } },
      { response_action: 'clear' },
    ];
    const first = await submitting(() => answers.shift());
    const id = top()?.id;
    await playground.standIn.submitView('U0MAYA', { title: 'x' });
    expect(top()).toMatchObject({ id, title: { text: 'Second' } });
    await playground.standIn.submitView('U0MAYA', { title: 'x' });
    expect(top()).toMatchObject({ title: { text: 'Third' }, previous_view_id: id, root_view_id: id });
    const last = await playground.standIn.submitView('U0MAYA', { title: 'x' });
    expect(last.isClosed).toBe(true);
    expect(first.map(({ view }) => view.title.text)).toEqual(['Delegate', 'Second', 'Third']);
  });

  it('that the app does not take is trouble to the person', async () => {
    await opening((app) => app.view('delegate', broken));
    const submission = await playground.standIn.submitView('U0MAYA', { title: 'x' });
    expect(submission.ack?.status).toBe(500);
    expect(submission.notice).toContain('trouble connecting');
  });

  it('leaves a dialog alone that the app opened in its place meanwhile', async () => {
    await opening((app) =>
      app.view('delegate', async ({ ack, body, client }) => {
        const { trigger_id } = body as { readonly trigger_id: string };
        await client.views.open({ trigger_id, view: told('Next') });
        await ack();
      }),
    );
    const submission = await playground.standIn.submitView('U0MAYA', { title: 'x' });
    expect(submission.isClosed).toBe(false);
    expect(top()?.title.text).toBe('Next');
  });

  it('needs the inputs it names', async () => {
    await opening();
    await expect(playground.standIn.submitView('U0MAYA', { tilte: 'x' })).rejects.toThrow(/no input tilte/);
  });
});

describe('a dialog that is open', () => {
  it('is changed by its id, and by its hash only while that is the present one', async () => {
    await opening();
    const before = top();
    const view_id = before?.id ?? '';
    const hash = before?.hash ?? '';
    await playground.client.views.update({ view_id, hash, view: told('Changed') });
    expect(top()?.title.text).toBe('Changed');
    await expect(playground.client.views.update({ view_id, hash, view: told('Again') })).rejects.toThrow(
      'hash_conflict',
    );
    await expect(playground.client.views.update({ view_id: 'V0', view: told('None') })).rejects.toThrow(
      'not_found',
    );
  });

  it('can be covered twice, not more', async () => {
    await opening((app) =>
      app.action<BlockAction>('next', async ({ ack, body, client }) => {
        await client.views.push({ trigger_id: body.trigger_id, view: form });
        await ack();
      }),
    );
    await playground.standIn.pressInView('U0MAYA', 'next');
    await playground.standIn.pressInView('U0MAYA', 'next');
    const ack = await playground.standIn.pressInView('U0MAYA', 'next');
    expect(ack.status).not.toBe(200);
    expect(playground.standIn.calls.at(-1)).toMatchObject({
      method: 'views.push',
      outcome: 'push_limit_reached',
    });
  });

  it('tells the product which of its buttons was pressed, and what stands in its inputs', async () => {
    const heard: BlockAction[] = [];
    await opening((app) =>
      app.action<BlockAction>('next', async ({ ack, body }) => {
        heard.push(body);
        await ack();
      }),
    );
    await playground.standIn.pressInView('U0MAYA', 'next', { inputs: { title: { words: 'half' } } });
    expect(heard[0]).toMatchObject({
      container: { type: 'view', view_id: top()?.id },
      view: { state: { values: { title: { words: { value: 'half' } } } } },
      actions: [{ action_id: 'next', block_id: 'more' }],
    });
    expect(heard[0]).not.toHaveProperty('channel');
    expect(heard[0]).not.toHaveProperty('response_url');
  });

  it('tells the product when it is closed, if that asked', async () => {
    const heard: SlackViewAction[] = [];
    await opening((app) =>
      app.view({ type: 'view_closed', callback_id: 'delegate' }, async ({ ack, body }) => {
        heard.push(body);
        await ack();
      }),
    );
    await playground.standIn.closeView('U0MAYA');
    expect(heard).toMatchObject([
      { type: 'view_closed', is_cleared: false, view: { callback_id: 'delegate' } },
    ]);
    expect(top()).toBeUndefined();
    await expect(playground.standIn.closeView('U0MAYA')).rejects.toThrow(/no dialog open/);
  });

  it('closes without a word when the product did not ask', async () => {
    await opening(undefined, told('Quiet'));
    expect(await playground.standIn.closeView('U0MAYA')).toEqual([]);
  });

  it('belongs to the workspace of whoever opened it, and to ours as the one with the app', async () => {
    const heard: SlackViewAction[] = [];
    await playground.startProduct((app) => {
      app.action<BlockAction>('open', async ({ ack, body, client }) => {
        await client.views.open({ trigger_id: body.trigger_id, view: form });
        await ack();
      });
      app.view('delegate', async ({ ack, body }) => {
        heard.push(body);
        await ack();
      });
    });
    const { ts = '' } = await playground.client.chat.postMessage({
      channel: 'C0ACME',
      text: 'Delegate',
      blocks: [
        { type: 'actions', elements: [{ type: 'button', action_id: 'open', text: plain('Delegate') }] },
      ],
    });
    await playground.standIn.press('U0EXT', { channel: 'C0ACME', ts }, 'open');
    await playground.standIn.submitView('U0EXT', { title: 'x' });
    expect(heard[0]).toMatchObject({
      team: { id: 'T0ACME' },
      user: { team_id: 'T0ACME' },
      view: { team_id: 'T0ACME', app_installed_team_id: 'T0HOME' },
    });
  });
});
