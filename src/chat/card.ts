/**
 * What a message looks like, without saying on which platform: the cards in `cards/` make these,
 * a platform's renderer turns them into blocks or an Adaptive Card.
 */
export type Platform = 'slack' | 'teams';

/** A piece of running text that a platform draws in its own way. Plain strings are people's words: renderers escape them. */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | Mention
  | ChannelMention;

/** A person: mentioned where the platform knows one of `accounts`, else written as `name`. */
export interface Mention {
  readonly kind: 'mention';
  readonly name: string;
  readonly accounts: Readonly<Partial<Record<Platform, string>>>;
}

/** A conversation, shown as a link by the platform it lives on and as `name` by others. */
export interface ChannelMention {
  readonly kind: 'channel';
  readonly address: Address;
  readonly name: string;
}

export type Text = string | readonly Inline[];

export interface Button {
  readonly kind: 'button';
  /** What a press asks for; comes back as `Inbound.action`. */
  readonly action: string;
  /** What it is about; comes back as `Inbound.value`. Never trusted. */
  readonly value: string;
  readonly label: string;
  readonly style?: 'primary' | 'danger';
  /** Asked before the press counts. */
  readonly confirm?: Confirm;
  /** The press is answered with a form: some platforms must be told before. */
  readonly opensForm?: true;
}

export interface Confirm {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

export type Element =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: Text }
  /** Said by a person, set apart from what the bot says. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'note'; readonly text: Text }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | Table
  /** Drawn where the platform can, with its figures in a table for those who cannot see it. */
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  | { readonly kind: 'divider' };

export interface Field {
  readonly label: string;
  readonly value: Text;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** As many cells a row as there are columns. */
  readonly rows: ReadonlyArray<readonly Text[]>;
}

export interface Column {
  readonly label: string;
  /** Figures stand one below the other at the end of their column. */
  readonly isFigures?: true;
}

export interface Chart {
  readonly look: 'bars' | 'line' | 'shares';
  readonly title: string;
  /** What the points are one of: `Week`. */
  readonly dimension: string;
  /** What is counted at each point; `shares` show the first. */
  readonly series: readonly string[];
  readonly points: readonly ChartPoint[];
}

interface ChartPoint {
  readonly label: string;
  /** One for each of the series: the amount that is drawn, and how it is written. */
  readonly values: ReadonlyArray<{ readonly amount: number; readonly text: string }>;
}

export interface Card {
  /** BCP 47; decides the direction of the text too. */
  readonly locale: string;
  readonly elements: readonly Element[];
  /** Whom the card reads otherwise for, in their own language or zone: they are shown it so where the platform can. */
  readonly views?: readonly Mention[];
}

/** Where messages go. Only the adapter of its platform reads what is inside. */
export type Address = string & { readonly __brand?: 'Address' };

/** A message that was sent. Only the adapter of its platform reads what is inside. */
export type PostRef = string & { readonly __brand?: 'PostRef' };
