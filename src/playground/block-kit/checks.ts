/** What is wrong, in the words Slack's own validator uses, and where: a JSON pointer. */
export interface Problem {
  readonly message: string;
  readonly at: string;
}

/** Looks at a value that stands at a JSON pointer and says what is wrong with it. */
export type Check = (value: unknown, at: string) => readonly Problem[];

export type Fields = Readonly<Record<string, Check>>;

const fine: readonly Problem[] = [];

export const problem = (message: string, at: string): readonly Problem[] => [{ message, at }];

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const anything: Check = () => fine;

export const boolean: Check = (value, at) =>
  typeof value === 'boolean' ? fine : problem('must provide a boolean', at);

export const string =
  ({ min = 0, max = Infinity, pattern }: { min?: number; max?: number; pattern?: RegExp } = {}): Check =>
  (value, at) => {
    if (typeof value !== 'string') return problem('must provide a string', at);
    if (value.length < min) return problem(`must be more than ${min - 1} characters`, at);
    if (value.length > max) return problem(`must be less than ${max + 1} characters`, at);
    return pattern && !pattern.test(value) ? problem(`must match pattern ${pattern.source}`, at) : fine;
  };

export const integer =
  (min: number, max: number): Check =>
  (value, at) => {
    if (!Number.isInteger(value)) return problem('must provide an integer', at);
    if (Number(value) < min) return problem(`must be more than ${min - 1}`, at);
    return Number(value) > max ? problem(`must be less than ${max + 1}`, at) : fine;
  };

export const number: Check = (value, at) =>
  Number.isFinite(value) ? fine : problem('must provide a number', at);

export const word =
  (...words: readonly string[]): Check =>
  (value, at) =>
    typeof value === 'string' && words.includes(value) ? fine : problem('must be a valid enum value', at);

export const list =
  (item: Check, { min = 0, max = Infinity }: { min?: number; max?: number } = {}): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return problem('must provide an array', at);
    if (value.length > max) return problem(`no more than ${max} items allowed`, at);
    if (value.length < min) return problem(`no fewer than ${min} items allowed`, at);
    return value.flatMap((each, index) => item(each, `${at}/${index}`));
  };

/** An object with these fields and no others: Slack refuses a property it does not know. */
export const shape =
  (required: Fields, optional: Fields = {}): Check =>
  (value, at) => {
    if (!isRecord(value)) return problem('must provide an object', at);
    const known: Fields = { ...optional, ...required };
    return [
      ...Object.keys(required)
        .filter((name) => value[name] === undefined)
        .flatMap((name) => problem(`missing required field: ${name}`, at)),
      ...Object.entries(value).flatMap(([name, field]) =>
        Object.hasOwn(known, name)
          ? (known[name]?.(field, `${at}/${name}`) ?? fine)
          : problem(`invalid additional property: ${name}`, at),
      ),
    ];
  };

/** An object whose `type` says which fields it has. */
export const byType =
  (types: Readonly<Record<string, readonly [required: Fields, optional?: Fields]>>): Check =>
  (value, at) => {
    if (!isRecord(value)) return problem('must provide an object', at);
    const { type, ...rest } = value;
    if (type === undefined) return problem('missing required field: type', at);
    if (typeof type !== 'string') return problem('must be a string', `${at}/type`);
    const fields = Object.hasOwn(types, type) ? types[type] : undefined;
    return fields ? shape(...fields)(rest, at) : problem(`unsupported type: ${type}`, `${at}/type`);
  };

/** Several checks of one value; the later ones only look at a value that the earlier ones found right. */
export const all =
  (...checks: readonly Check[]): Check =>
  (value, at) => {
    for (const check of checks) {
      const problems = check(value, at);
      if (problems.length > 0) return problems;
    }
    return fine;
  };

/** Names the whole value before what is wrong inside it, as Slack does for what is made of several schemas. */
export const allOf =
  (check: Check): Check =>
  (value, at) => {
    const problems = check(value, at);
    return problems.length > 0 ? [...problem('failed to match all allowed schemas', at), ...problems] : fine;
  };
