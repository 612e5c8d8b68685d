import { pino, type Logger } from 'pino';

/** JSON lines on stdout. What is logged names things by id; texts, names and tokens stay out by never being passed in. */
export const createLog = (level: string): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
