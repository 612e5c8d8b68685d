import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/chat/inbound.ts';
import { form, opening, said, withButton } from './samples.ts';
import type { Stage } from './stage.ts';

const filledIn = { what: 'Book a flight', due: '2026-12-31', client: 'globex' };

export const describeAsking = (stage: () => Stage): void => {
  describe('asks', () => {
    const openForm = async ({ chat, answerWith }: Stage): Promise<void> => {
      answerWith(opening());
      await chat.boss.typeForForm('delegate');
    };

    it('with a form, and hears what was filled in, what it is about and where it was asked for', async () => {
      const { chat, events, answerWith } = stage();
      await openForm(stage());
      expect(chat.boss.form()).toMatchObject({ title: 'New task', values: { what: 'Book' } });
      answerWith({ kind: 'nothing' });
      await chat.boss.submit(filledIn);

      expect(events.at(-1)).toMatchObject({
        kind: 'form',
        form: 'delegate',
        subject: 'task 12',
        values: filledIn,
        who: { account: chat.boss.account },
        where: { address: chat.channel.address, isPrivate: false },
      });
      expect(chat.boss.form()).toBeUndefined();
    });

    it('with a form after a press as well', async () => {
      const { chat, answerWith } = stage();
      await chat.adapter.send(
        chat.channel.address,
        withButton('Delegate here', 'Delegate', { opensForm: true }),
      );
      answerWith(opening());
      await chat.member.press('Delegate');

      expect(await chat.until(() => chat.member.form())).toMatchObject({ title: 'New task' });
    });

    it('and leaves out what was left empty', async () => {
      const { chat, events } = stage();
      await openForm(stage());
      await chat.boss.submit({ client: 'acme' });

      expect(events.at(-1)).toHaveProperty('values', { what: 'Book', client: 'acme' });
    });

    it('again when something is wrong, beside the question it is about', async () => {
      const { chat, answerWith } = stage();
      await openForm(stage());
      answerWith({ kind: 'form-errors', errors: { due: 'That day is gone.' } });
      await chat.boss.submit(filledIn);

      expect(chat.boss.form()).toMatchObject({
        title: 'New task',
        errors: { due: 'That day is gone.' },
        values: filledIn,
      });
    });

    it('one form after another', async () => {
      const { chat, answerWith } = stage();
      await openForm(stage());
      answerWith(opening({ ...form, title: 'Second' }));
      await chat.boss.submit(filledIn);

      expect(chat.boss.form()).toMatchObject({ title: 'Second', errors: {} });
    });

    it('and tells the outcome to the one who filled it in, where it was asked for', async () => {
      const { chat, answerWith } = stage();
      await openForm(stage());
      answerWith({ kind: 'card', card: said('Task 13 it is.') });
      await chat.boss.submit(filledIn);

      await chat.until(() => chat.boss.sees().includes('Task 13 it is.'));
      expect(chat.boss.form()).toBeUndefined();
      expect(chat.member.sees()).toEqual([]);
    });

    it('again, with everything that was filled in, when what is wrong is only found later', async () => {
      const { chat, events, answerWith } = stage();
      await openForm(stage());
      const result = Promise.withResolvers<Reply>();
      answerWith({ kind: 'pending', card: said('A moment…'), result: result.promise });
      await chat.boss.submit(filledIn);
      result.resolve({ kind: 'form-errors', errors: { due: 'That day is gone.' } });

      const again = await chat.boss.formAgain();
      expect(Object.values(again.errors).join()).toContain('That day is gone.');
      expect(again.values).toEqual(filledIn);

      const corrected = { ...filledIn, due: '2027-01-31' };
      answerWith({ kind: 'nothing' });
      await chat.boss.submit(corrected);
      expect(events.at(-1)).toMatchObject({ kind: 'form', subject: 'task 12', values: corrected });
    });
  });
};
