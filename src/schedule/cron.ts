import { schedule } from 'node-cron';

export interface Cron {
  /** From then on nothing begins; waits for what is under way. */
  stop(): Promise<void>;
}

export interface CronLog {
  debug(about: object, message: string): void;
  warn(about: object, message: string): void;
}

/** Calls `work` as every minute begins, unless it is still at it. It must not reject. */
export function everyMinute(work: () => Promise<void>, log: CronLog): Cron {
  const note = (message: string | Error) => log.debug({}, String(message));
  const warn = (message: string | Error) => log.warn({}, String(message));
  let underWay = Promise.resolve();
  const task = schedule('* * * * *', () => (underWay = work()), {
    name: 'tick',
    noOverlap: true,
    unref: true,
    logger: { info: note, debug: note, warn, error: warn },
  });
  const stop = async () => {
    await task.destroy();
    await underWay;
  };
  return { stop };
}
