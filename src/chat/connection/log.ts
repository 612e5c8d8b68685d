/** As much of a logger as an adapter needs. It is told operations, codes and times, never a person's words or a token. */
export interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
