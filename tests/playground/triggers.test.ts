import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { form, plain } from './forms.ts';
import { startPlayground, type Playground } from './harness.ts';

let playground: Playground;
let clock: number;

beforeEach(async () => {
  clock = Date.UTC(2026, 5, 1);
  playground = await startPlayground({ now: () => clock });
});
afterEach(() => playground.stop());

describe('a trigger', () => {
  const triggered = async (): Promise<string> => {
    const triggers: string[] = [];
    await playground.startProduct((app) =>
      app.command('/tasks', async ({ ack, body }) => {
        triggers.push(body.trigger_id);
        await ack();
      }),
    );
    await playground.standIn.command('U0MAYA', 'C0DISP', '/tasks');
    return triggers[0] ?? '';
  };

  it('opens a dialog for the person whose it is', async () => {
    const trigger_id = await triggered();
    clock += 3000;
    const { view } = await playground.client.views.open({ trigger_id, view: form });
    expect(playground.standIn.openViewOf('U0MAYA')).toMatchObject({
      id: view?.id,
      callback_id: 'delegate',
      private_metadata: 'about the task',
      app_installed_team_id: 'T0HOME',
      root_view_id: view?.id,
      previous_view_id: null,
    });
    expect(playground.standIn.openViewOf('U0BEA')).toBeUndefined();
  });

  it('is dead after 3 s', async () => {
    const trigger_id = await triggered();
    clock += 3001;
    await expect(playground.client.views.open({ trigger_id, view: form })).rejects.toThrow(
      'expired_trigger_id',
    );
    expect(playground.standIn.openViewOf('U0MAYA')).toBeUndefined();
  });

  it('is good for one dialog', async () => {
    const trigger_id = await triggered();
    await playground.client.views.open({ trigger_id, view: form });
    await expect(playground.client.views.open({ trigger_id, view: form })).rejects.toThrow(
      'exchanged_trigger_id',
    );
  });

  it('is not used up by a dialog that Slack refuses', async () => {
    const trigger_id = await triggered();
    const view = { ...form, title: plain('A title that is far too long') };
    await expect(playground.client.views.open({ trigger_id, view })).rejects.toThrow('invalid_arguments');
    await playground.client.views.open({ trigger_id, view: form });
    expect(playground.standIn.openViewOf('U0MAYA')).toBeDefined();
  });

  it('nobody issued is no trigger', async () => {
    await expect(playground.client.views.open({ trigger_id: '1.2.3', view: form })).rejects.toThrow(
      'invalid_trigger_id',
    );
  });
});
