import { isFromTheRight } from '../direction.ts';

/** The parts of Adaptive Cards 1.5, and of what Teams adds to them, that Deskhand writes. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  /** ISO 639-1, without region. */
  readonly lang: string;
  readonly rtl?: true;
  /** Shown by clients that know no cards of this version. */
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly Action[];
  readonly refresh?: { readonly action: ExecuteAction; readonly userIds: readonly string[] };
  readonly msteams: { readonly width: 'Full'; readonly entities?: readonly MentionEntity[] };
}

export interface MentionEntity {
  readonly type: 'mention';
  /** `<at>Name</at>`, as it stands in a text of the card. */
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name: string };
}

export type CardElement = TextBlock | Container | FactSet | ActionSet | Table | ChartElement | Input;

interface Placed {
  readonly id?: string;
  readonly spacing?: 'None' | 'Small' | 'Medium' | 'Large';
  /** A line above it. */
  readonly separator?: true;
}

export interface TextBlock extends Placed {
  readonly type: 'TextBlock';
  /** Markdown, of which Teams knows bold, italic, lists and links. */
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly weight?: 'Bolder';
  readonly color?: 'Attention';
  readonly isSubtle?: true;
}

export interface Container extends Placed {
  readonly type: 'Container';
  readonly style?: 'emphasis';
  readonly rtl?: boolean;
  readonly items: readonly CardElement[];
}

interface FactSet extends Placed {
  readonly type: 'FactSet';
  /** Markdown, both. */
  readonly facts: ReadonlyArray<{ readonly title: string; readonly value: string }>;
}

export interface ActionSet extends Placed {
  readonly type: 'ActionSet';
  readonly actions: readonly Action[];
}

export interface Table extends Placed {
  readonly type: 'Table';
  readonly firstRowAsHeaders: true;
  readonly showGridLines: boolean;
  readonly columns: ReadonlyArray<{
    /** Relative to the other columns. */
    readonly width: number;
    readonly horizontalCellContentAlignment?: 'Right';
  }>;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly type: 'TableRow';
  readonly cells: ReadonlyArray<{ readonly type: 'TableCell'; readonly items: readonly TextBlock[] }>;
}

/** Not in Adaptive Cards 1.5: Teams draws them, but not in every client. */
export type ChartElement = Placed & { readonly title: string; readonly fallback: TextBlock } & (
    | {
        readonly type: 'Chart.VerticalBar';
        readonly xAxisTitle: string;
        readonly yAxisTitle: string;
        readonly data: readonly Spot[];
      }
    | {
        readonly type: 'Chart.VerticalBar.Grouped' | 'Chart.Line';
        readonly xAxisTitle: string;
        readonly data: ReadonlyArray<{ readonly legend: string; readonly values: readonly Spot[] }>;
      }
    | {
        readonly type: 'Chart.Donut';
        readonly data: ReadonlyArray<{ readonly legend: string; readonly value: number }>;
      }
  );

export interface Spot {
  readonly x: string;
  readonly y: number;
}

interface Asked extends Placed {
  readonly id: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly errorMessage?: string;
  readonly value?: string;
}

export type Input =
  | (Asked & {
      readonly type: 'Input.Text';
      readonly isMultiline: boolean;
      readonly maxLength: number;
      readonly placeholder?: string;
    })
  | (Asked & { readonly type: 'Input.Date' | 'Input.Time' })
  | (Asked & {
      readonly type: 'Input.ChoiceSet';
      readonly style: 'compact' | 'expanded' | 'filtered';
      readonly isMultiSelect: boolean;
      readonly choices: ReadonlyArray<{ readonly title: string; readonly value: string }>;
    });

export type Action = ExecuteAction | SubmitAction | ShowCardAction;

interface Pressed {
  readonly title: string;
  readonly style?: 'positive' | 'destructive';
}

export interface ExecuteAction extends Partial<Pressed> {
  readonly type: 'Action.Execute';
  readonly verb: string;
  readonly data: object;
  readonly associatedInputs?: 'none';
  readonly fallback?: SubmitAction;
}

export interface SubmitAction extends Pressed {
  readonly type: 'Action.Submit';
  readonly data: object;
  readonly associatedInputs?: 'none';
}

interface ShowCardAction extends Pressed {
  readonly type: 'Action.ShowCard';
  readonly card: {
    readonly type: 'AdaptiveCard';
    readonly rtl?: true;
    readonly body: readonly CardElement[];
    readonly actions: readonly Action[];
  };
}

export interface CardAttachment {
  readonly contentType: 'application/vnd.microsoft.card.adaptive';
  readonly content: AdaptiveCard;
}

export const attachment = (content: AdaptiveCard): CardAttachment => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content,
});

/** All of a card but what stands in it. */
export const frame = (locale: string, fallbackText: string): Omit<AdaptiveCard, 'body' | 'msteams'> => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: locale.split(/[-_]/)[0] ?? locale,
  ...(isFromTheRight(locale) ? { rtl: true } : {}),
  fallbackText,
});
