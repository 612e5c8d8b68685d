/** What Slack would answer with `ok: false`; `code` is its `error`. */
export class SlackError extends Error {
  override readonly name = 'SlackError';
  readonly code: string;
  /** What exactly is wrong, for `response_metadata.messages`. */
  readonly details: readonly string[];
  /** What else stands beside `error`. */
  readonly more: Readonly<Record<string, string>>;

  constructor(code: string, details: readonly string[] = [], more: Readonly<Record<string, string>> = {}) {
    super(details.length > 0 ? `${code}: ${details.join('; ')}` : code);
    this.code = code;
    this.details = details;
    this.more = more;
  }
}

/** Slack's client would not have let the person do that: there is no such button, they are not in the channel. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
