import { connect } from 'node:net';
import { once } from 'node:events';
import { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { createHttpServer } from '../src/http.ts';

it('closes without waiting for connections that nobody has used', async () => {
  const { listen, close } = createHttpServer(new Registry(), async () => undefined);
  const port = await listen(0, '127.0.0.1');
  // The server takes connections in order: an answer on the second says that it has the first.
  const unused = connect(port, '127.0.0.1');
  await once(unused, 'connect');
  expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).text()).toBe('ok\n');

  await Promise.all([close(), once(unused, 'close')]);
});
