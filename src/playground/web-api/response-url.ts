import { json, Router } from 'express';
import { answer, contentOf, postAsApp, type Answer } from './app-messages.ts';
import { SlackError } from '../slack-error.ts';
import type { ReturnAddress } from '../state/tickets.ts';
import type { World } from '../world.ts';

const gone = ['used_url', 'expired_url', 'invalid_url'];

const put = (world: World, { person, where, original, thread }: ReturnAddress, said: Answer): void => {
  const { timeline } = world;
  const entry = original === undefined ? undefined : timeline.find(where, original);
  if (said.delete_original) {
    if (!entry) throw new SlackError('message_not_found');
    timeline.remove(where, entry);
    return;
  }
  const content = contentOf(said);
  if (said.replace_original && entry) {
    timeline.edit(where, entry, content);
    return;
  }
  const inThread = said.thread_ts ?? thread;
  postAsApp(world, where, content, {
    thread: inThread,
    ...(said.response_type === 'in_channel' ? {} : { to: person.id }),
  });
};

/** `POST /response/:id`, where `response_url` leads. Answers are for the person's eyes unless they say `in_channel`. */
export const responseUrls = (world: World): Router => {
  const router = Router();
  router.post('/:id', json({ limit: '1mb', type: () => true }), (request, response) => {
    try {
      const said = answer.safeParse(request.body).data;
      if (!said) throw new SlackError('invalid_payload');
      put(world, world.tickets.answer(request.params.id), said);
      response.type('text/plain').send('ok');
    } catch (error) {
      if (!(error instanceof SlackError)) throw error;
      const status = gone.includes(error.code) ? 404 : 400;
      response.status(status).json({ ok: false, error: error.code });
    }
  });
  return router;
};
