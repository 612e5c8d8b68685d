/** What the connector would answer with `{error: {code, message}}`. */
export class ConnectorError extends Error {
  override readonly name = 'ConnectorError';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The code Teams gives most often with a status. */
const usualCodes: Readonly<Record<number, string>> = {
  400: 'BadArgument',
  401: 'BotNotRegistered',
  403: 'BotNotInConversationRoster',
  404: 'ConversationNotFound',
  412: 'PreconditionFailed',
  413: 'MessageSizeTooBig',
  429: 'TooManyRequests',
  500: 'ServiceError',
  502: 'ServiceError',
};

export const usualError = (status: number, code = usualCodes[status] ?? 'Unknown'): ConnectorError =>
  new ConnectorError(status, code, `The request failed with ${status}.`);

export const noConversation = (): ConnectorError =>
  new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.');

export const noActivity = (): ConnectorError =>
  new ConnectorError(404, 'ActivityNotFoundInConversation', 'The activity is not in the conversation.');

export const badArgument = (message: string): ConnectorError =>
  new ConnectorError(400, 'BadArgument', message);

export const badSyntax = (message: string): ConnectorError => new ConnectorError(400, 'BadSyntax', message);
