import { answer, contentOf, postAsApp, type Answer } from '../web-api/app-messages.ts';
import type { PersonDescription } from '../description.ts';
import { Refused, SlackError } from '../slack-error.ts';
import type { Conversation } from '../state/directory.ts';
import type { WireMessage } from '../wire.ts';
import type { World } from '../world.ts';
import type { Ack } from './outbound.ts';
import { slashCommand } from './payloads.ts';
import { conversationOf, ensureOpen, personOf } from './presence.ts';

/** How a command went for the person who typed it. */
export interface CommandResult extends Ack {
  /** What the acknowledgement put into the conversation, for them alone unless it said `in_channel`. */
  readonly answer?: WireMessage;
  /** Slack's own words to them, when the app did not answer as it should. */
  readonly notice?: string;
}

const slackbot = 'USLACKBOT';

const complain = (
  { timeline, description }: World,
  person: PersonDescription,
  where: Conversation,
  { command, error }: { readonly command: string; readonly error: string },
): string => {
  const text = `${command} failed with the error "${error}"`;
  timeline.post(where, { user: slackbot, team: description.team.id, text }, person.id);
  return text;
};

const parsedAnswer = (body: string): Answer | undefined => {
  try {
    return answer.safeParse(JSON.parse(body)).data;
  } catch {
    return { text: body };
  }
};

const show = (
  world: World,
  person: PersonDescription,
  where: Conversation,
  body: string,
): WireMessage | undefined => {
  if (body.trim() === '') return undefined;
  const said = parsedAnswer(body);
  if (!said) throw new SlackError('invalid_command_response');
  if (said.text === undefined && said.blocks === undefined) return undefined;
  const isForAll = said.response_type === 'in_channel';
  return postAsApp(world, where, contentOf(said), isForAll ? {} : { to: person.id });
};

/**
 * A person types a slash command: `/delegate book a flight @bea`. Resolves when the product has acknowledged it.
 * @throws Refused for what Slack's client would not send
 */
export const runCommand = async (
  world: World,
  request: {
    readonly as: string;
    readonly conversation: string;
    readonly typed: string;
    readonly product?: string;
  },
): Promise<CommandResult> => {
  const person = personOf(world, request.as);
  const where = conversationOf(world, person, request.conversation);
  ensureOpen(where);
  const [, command = '', typed = ''] = /^(\/\S*)\s*([\s\S]*)$/.exec(request.typed.trim()) ?? [];
  const declared = world.commands.find((each) => each.command === command);
  if (!declared) throw new Refused(`${command || request.typed} is not a valid command.`);
  if (person.team) {
    throw new Refused(`${person.name} is from ${person.team.name} and cannot use this workspace's commands.`);
  }
  const text = declared.should_escape ? world.encode(typed, { names: true }) : typed;
  const ack = await world.outbound.deliver(
    slashCommand(world, person, where, { command, text }),
    request.product,
  );

  const failed = (error: string): CommandResult => ({
    ...ack,
    notice: complain(world, person, where, { command, error }),
  });
  if (ack.status === 'timeout') return failed('operation_timeout');
  if (ack.status !== 200) return failed('dispatch_failed');
  try {
    const shown = show(world, person, where, ack.body);
    return shown ? { ...ack, answer: shown } : ack;
  } catch (error) {
    if (error instanceof SlackError) return failed('invalid_command_response');
    throw error;
  }
};
