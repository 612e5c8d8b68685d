/** The kept figures of a digest. Amounts of time are seconds, days and moments ISO text: they are stored as JSON. */
export type DigestFigures = ClientFigures | AssistantFigures | ManagerFigures;

export interface ClientFigures {
  readonly of: 'client';
}

export interface AssistantFigures {
  readonly of: 'assistant';
}

export interface ManagerFigures {
  readonly of: 'manager';
}
