import { isDeepStrictEqual } from 'node:util';
import { planForm } from '../../cards/forms/plan-form.ts';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/inbound.ts';
import { allClients, clientById, setClientTerms, type Client, type ClientTerms } from '../../db/clients.ts';
import { accountOf } from '../../db/hours/accounts.ts';
import { plansOf } from '../../db/hours/plans.ts';
import { refreshClientCards } from '../../db/posts.ts';
import { DomainError } from '../../domain/errors.ts';
import { isId } from '../../domain/ids.ts';
import { dayOf } from '../../domain/hours/period.ts';
import { noPlan, planOn, type Plan } from '../../domain/hours/plan.ts';
import type { PlanTerms } from '../../domain/hours/agreed/plan-terms.ts';
import { planMeant, readPlanWords } from '../../domain/hours/agreed/plan-text.ts';
import { formReply } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { agreeOnPlan, firstDay } from '../hours/agree-on-plan.ts';
import { clientMeant } from '../hours/client-meant.ts';
import { clientTermsFrom, firstDayFrom, termsFromForm } from '../hours/plan-from-form.ts';
import { permit } from '../permit.ts';

/** What is agreed with a client about hours. */
export const setPlanCommand: Command = {
  typed: {
    words: 'desk plan',
    help: {
      form: '/desk plan [NAME] [20h monthly|10h pack|as-needed] [rollover 20% 5h] [expires 90d] [overage block|ask|carry] [round 15m up|nearest|exact]',
      about: 'help.desk-plan',
      examples: [
        '/desk plan Acme 20h monthly rollover 20% overage ask round 15m up',
        '/desk plan "Miller & Sons" 10h pack expires 90d',
        '/desk plan Acme as-needed',
        '/desk plan Acme',
      ],
    },
    run: set,
  },
  pressed: { plan: openForm },
  submitted: { plan: save },
};

async function set(ctx: Context, text: string): Promise<Reply> {
  permit(ctx, 'administer');
  const { client, rest } = await clientMeant(ctx, text);
  if (rest === '') return openForm(ctx, client?.id ?? '');
  if (!client) throw new DomainError('name-missing', {});
  const plans = await plansOf(ctx.tx, client.id);
  return agreeOnPlan(ctx, client, planMeant(readPlanWords(rest), agreedOf(plans, client, ctx)));
}

/** What is in force, or will be, or what holds where nothing was ever agreed. */
const agreedOf = (plans: readonly Plan[], { timeZone }: Client, { now }: Context): PlanTerms =>
  planOn(plans, dayOf(now, timeZone)) ?? plans.at(-1) ?? noPlan;

async function openForm(ctx: Context, clientId: string): Promise<Reply> {
  permit(ctx, 'administer');
  const { tx, now, audience } = ctx;
  const clients = await allClients(tx);
  if (clients.length === 0) throw new DomainError('no-clients', {});
  const client = clients.find(({ id }) => id === clientId) ?? (clients.length === 1 ? clients[0] : undefined);
  const plans = client ? await plansOf(tx, client.id) : [];
  const account = client && (await accountOf(tx, client.id));
  const start = {
    client,
    clients: clients.map(({ id, name }) => ({ value: id, label: name })),
    terms: client ? agreedOf(plans, client, ctx) : noPlan,
    from: client ? firstDay(client, plans, account?.closedOn, now) : dayOf(now, ctx.agency.timeZone),
  };
  return formReply(ctx, planForm(start, audience), { action: 'plan', value: client?.id ?? '' });
}

async function save(ctx: Context, subject: string, values: FormValues): Promise<Reply> {
  permit(ctx, 'administer');
  const { tx } = ctx;
  const chosen = values['client'];
  const clientId = subject !== '' ? subject : typeof chosen === 'string' ? chosen : '';
  const client = isId(clientId) ? await clientById(tx, clientId) : undefined;
  if (!client) throw new DomainError('form-incomplete', {}, 'client');
  const terms = termsFromForm(values);
  const from = firstDayFrom(values);
  const changed = await withTerms(ctx, client, clientTermsFrom(values, client));
  return agreeOnPlan(ctx, changed, terms, from);
}

/** The client as they are from now on. */
async function withTerms({ tx }: Context, client: Client, terms: ClientTerms): Promise<Client> {
  const { timeZone, reviewLength, showsHours } = client;
  if (isDeepStrictEqual(terms, { timeZone, reviewLength, showsHours })) return client;
  const changed = await setClientTerms(tx, client.id, terms);
  if (!changed) throw new Error('a client that was found is not there');
  await refreshClientCards(tx, client.id);
  return changed;
}
