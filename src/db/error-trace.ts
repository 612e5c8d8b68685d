/** An error without the rows and statements that a database driver hangs on it: they hold people's words. */
export function withoutValues(error: unknown): object {
  const seen: object[] = [];
  for (let cause = error; cause instanceof Error && seen.length < 4; cause = cause.cause) {
    const code = 'code' in cause ? cause.code : undefined;
    const constraint = 'constraint' in cause ? cause.constraint : undefined;
    const isDatabase = 'severity' in cause || 'query' in cause;
    seen.push({ name: cause.name, code, constraint, stack: isDatabase ? framesOf(cause) : cause.stack });
  }
  return { causes: seen };
}

const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => line.trim().startsWith('at '))
    .join('\n');
