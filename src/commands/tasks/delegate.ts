import { afterTask, beforeTask } from '../../cards/hours/before-task.ts';
import { createdCard } from '../../cards/tasks/created-card.ts';
import { delegateForm, type DelegateStart } from '../../cards/forms/delegate-form.ts';
import { allClients, clientById } from '../../db/clients.ts';
import { createTask } from '../../db/tasks.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/inbound.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Draft } from '../../domain/draft.ts';
import { isId } from '../../domain/ids.ts';
import { nameKey } from '../../domain/names.ts';
import { formReply } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { hoursForTask } from '../hours/hours-for-task.ts';
import { againFromForm, delegateAgain } from '../recurring/delegate-again.ts';
import { draftFromForm, formChoices, wishesFromForm } from './draft-from-form.ts';
import { draftFromText } from './draft-from-text.ts';
import { permit } from '../permit.ts';

export const delegate: Command = {
  typed: {
    words: 'delegate',
    help: {
      form: '/delegate [TEXT] [by DATE] [~2h] [!] [@person] [+skill] [for CLIENT]',
      about: 'help.delegate',
      examples: [
        '/delegate',
        '/delegate Book flights to Berlin by Friday 5pm ~2h +travel',
        '/delegate Proofread the offer tomorrow !',
        '/delegate Send the report every Monday 9:00',
      ],
    },
    run: (ctx, rest) => (rest === '' ? openForm(ctx) : delegateText(ctx, rest)),
  },
  pressed: { delegate: (ctx) => openForm(ctx) },
  chosen: { 'delegate-message': (ctx, text) => openForm(ctx, { text }) },
  submitted: { delegate: delegateFormValues },
};

async function openForm(ctx: Context, start: DelegateStart = {}): Promise<Reply> {
  const known = ctx.channel?.use === 'client' ? ctx.channel.clientId : undefined;
  const companies = await companiesFor(ctx);
  if (known !== undefined) permit(ctx, 'delegate', known);
  const only = known ?? (companies.length === 1 ? companies[0]?.id : undefined);
  const choices = {
    ...(await formChoices(ctx)),
    clients: only === undefined ? companies.map(({ id, name }) => ({ value: id, label: name })) : [],
  };
  const hours = only === undefined ? undefined : await hoursForTask(ctx, only);
  const above = hours ? beforeTask(hours, ctx.audience) : [];
  return formReply(
    ctx,
    delegateForm({ clientId: only ?? null }, { ...start, above }, choices, ctx.audience),
    {
      action: 'delegate',
      value: '',
    },
  );
}

async function delegateText(ctx: Context, text: string): Promise<Reply> {
  const here = ctx.channel?.use === 'client' ? ctx.channel : undefined;
  if (here) permit(ctx, 'delegate', here.clientId);
  const companies = await companiesFor(ctx);
  const clients = companies.map(({ name }) => name);
  const [only] = companies.length === 1 && !ctx.actor.isManager ? companies : [];
  const needsClient = !here && !only;
  const { draft, client, repetition, dueTime } = await draftFromText(ctx, text, { clients, needsClient });
  const named =
    client === undefined ? undefined : companies.find(({ name }) => nameKey(name) === nameKey(client));
  if (here && named && named.id !== here.clientId)
    throw new DomainError('other-client-here', { client: here.clientName });
  const clientId = here?.clientId ?? named?.id ?? only?.id;
  if (clientId === undefined) throw new DomainError('which-client', { clients });
  return repetition
    ? delegateAgain(ctx, clientId, draft, { repetition, dueTime })
    : create(ctx, clientId, draft);
}

async function delegateFormValues(ctx: Context, subject: string, values: FormValues): Promise<Reply> {
  const chosen = values['client'];
  const clientId = subject !== '' ? subject : typeof chosen === 'string' ? chosen : '';
  const client = isId(clientId) ? await clientById(ctx.tx, clientId) : undefined;
  if (!client) throw new DomainError('form-incomplete', {}, 'client');
  permit(ctx, 'delegate', client.id);
  const again = againFromForm(ctx, values);
  return again
    ? delegateAgain(ctx, client.id, await wishesFromForm(ctx, values), again)
    : create(ctx, client.id, await draftFromForm(ctx, values));
}

async function create(ctx: Context, clientId: string, draft: Draft): Promise<Reply> {
  const { tx, agency, actor, place, now, audience } = ctx;
  const asked = { ...draft, clientId, creator: actor, askedAt: place.address };
  // In this order: the number of the task is held to the end.
  const [hours, task] = await Promise.all([
    hoursForTask(ctx, clientId, draft.skills),
    createTask(tx, agency.id, asked, now),
  ]);
  if (!task) throw new DomainError('no-dispatch-channel', {});
  const leaves = hours ? afterTask(hours, task.capSeconds, audience) : [];
  return { kind: 'card', card: createdCard(task, leaves, audience) };
}

/** The companies the actor may delegate for: other clients' names are not theirs to learn. */
async function companiesFor({
  actor,
  channel,
  tx,
}: Context): Promise<ReadonlyArray<{ id: string; name: string }>> {
  if (!actor.isManager && actor.clientIds.length === 0)
    throw new DomainError('not-allowed', { verb: 'delegate' });
  const [own, another] = actor.isManager ? [] : actor.clientIds;
  // In their company's channel the database has told all there is to know.
  if (channel?.use === 'client' && channel.clientId === own && !another)
    return [{ id: own, name: channel.clientName }];
  const clients = await allClients(tx);
  const companies = actor.isManager ? clients : clients.filter(({ id }) => actor.clientIds.includes(id));
  if (companies.length === 0) throw new DomainError('no-clients', {});
  return companies;
}
