import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { WireMessage } from '../wire.ts';

/** What outlives a restart of the stand-in. */
export interface Saved {
  /** By conversation id, oldest first. */
  readonly messages: Readonly<Record<string, readonly WireMessage[]>>;
  /** Members who joined a channel since the workspace's description, by channel id. */
  readonly joined: Readonly<Record<string, readonly string[]>>;
  /** How far the clock was moved forward, in milliseconds. */
  readonly ahead: number;
}

export const nothingSaved: Saved = { messages: {}, joined: {}, ahead: 0 };

const message: z.ZodType<WireMessage> = z.looseObject({
  type: z.literal('message'),
  ts: z.string().regex(/^\d+\.\d{6}$/),
  user: z.string(),
  team: z.string(),
  text: z.string(),
});

const saved: z.ZodType<Saved> = z.object({
  messages: z.record(z.string(), z.array(message)),
  joined: z.record(z.string(), z.array(z.string())),
  ahead: z.number().min(0).default(0),
});

/** @throws Error naming the file when it is there but cannot be understood. */
export const load = (file: string): Saved => {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return nothingSaved;
    throw error;
  }
  try {
    return saved.parse(JSON.parse(content));
  } catch (cause) {
    throw new Error(
      `The playground's messages in ${file} cannot be read. Repair the file, or delete it to begin afresh.`,
      { cause },
    );
  }
};

export interface Saver {
  /** Writes soon, once for many changes. */
  soon(): void;
  /** Writes what is not yet written. */
  flush(): Promise<void>;
}

const restMs = 200;

/** Keeps `file` up with what `snapshot` returns; a reader never sees a half-written file. */
export const createSaver = (file: string, snapshot: () => Saved): Saver => {
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.tmp`, JSON.stringify(snapshot()));
    await rename(`${file}.tmp`, file);
  };
  const flush = (): Promise<void> => {
    if (timer) {
      clearTimeout(timer);
      timer = undefined;
      writing = writing.catch(() => undefined).then(write);
    }
    return writing;
  };
  return {
    soon() {
      timer ??= setTimeout(() => {
        flush().catch((error: unknown) =>
          process.emitWarning(`${file} could not be written: ${String(error)}`),
        );
      }, restMs).unref();
    },
    flush,
  };
};
