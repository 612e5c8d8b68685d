export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly details: object;
  readonly message: string;
}

/** A log that keeps what it is told. */
export function logLines() {
  const logged: LogLine[] = [];
  const note = (level: LogLine['level']) => (details: object, message: string) =>
    void logged.push({ level, details, message });
  return { logged, log: { info: note('info'), warn: note('warn'), error: note('error') } };
}
