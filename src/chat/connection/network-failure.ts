/** The code of what kept a request from being answered, or the name of the error where it has none. */
export const networkReason = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  // `fetch` hides the code in the cause of its error.
  const coded = [error, error.cause].find(hasCode);
  return coded?.code ?? error.name;
};

/** Whether the request surely never reached the other side. */
export const neverArrived = (reason: string): boolean => failuresBeforeSending.has(reason);

const failuresBeforeSending = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const hasCode = (error: unknown): error is { code: string } =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
