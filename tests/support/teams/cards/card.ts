/** Something in a card: an element, an action, a column. Which fields it has, its `type` decides. */
export interface CardNode {
  readonly type?: string;
  readonly id?: string;
  readonly [field: string]: unknown;
}

export interface AdaptiveCard extends CardNode {
  readonly type: 'AdaptiveCard';
  readonly version?: string;
  readonly body?: readonly CardNode[];
  readonly actions?: readonly CardAction[];
  readonly refresh?: { readonly action: CardAction; readonly userIds?: readonly string[] };
}

export interface CardAction extends CardNode {
  readonly type: string;
  readonly title?: string;
  readonly verb?: string;
  readonly data?: unknown;
}

/** Something that is wrong with a card. */
export interface Problem {
  readonly what: string;
  /** `body[1].items[0]`; empty for the card itself. */
  readonly where: string;
}
