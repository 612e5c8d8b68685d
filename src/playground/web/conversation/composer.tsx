import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { directionOf } from '../direction.ts';
import { SendIcon } from '../parts/icons.tsx';
import { useSession } from '../session.ts';
import { completionAt, usageOf, type Option } from './completion.ts';
import { CompletionList } from './completion-list.tsx';

interface Props {
  /** Its accessible name; stands in it while it is empty, with a hint behind. */
  readonly label: string;
  readonly hint?: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  onType(text: string): void;
  /** Resolves to `false` when the text was not taken: it is put back. */
  onSend(text: string): Promise<boolean>;
  /** Slack has no slash commands in threads. */
  readonly takesCommands?: boolean;
}

export const Composer = ({ label, hint = '', field, text, onType, onSend, takesCommands = true }: Props) => {
  const session = useSession();
  const workspace = { ...session.workspace, ...(takesCommands ? {} : { commands: [] }) };
  const listId = useId();
  const [caret, setCaret] = useState(text.length);
  const [selected, setSelected] = useState(0);
  /** The text for which the list was closed: any other text opens it again. */
  const [dismissed, setDismissed] = useState('');
  const completion = text === dismissed ? undefined : completionAt(text, caret, workspace);
  const option = completion?.options[selected];
  const usage = usageOf(text, workspace);

  const type = (typed: string) => {
    onType(typed);
    setCaret(field.current?.selectionStart ?? typed.length);
    setSelected(0);
  };

  const accept = ({ insert }: Option) => {
    if (!completion || !field.current) return;
    field.current.setRangeText(`${insert} `, completion.from, completion.to, 'end');
    field.current.focus();
    type(field.current.value);
  };

  const submit = async () => {
    if (text.trim() === '') return;
    type('');
    const isTaken = await onSend(text.trim());
    if (!isTaken && field.current?.value === '') type(text);
  };

  const walk = (step: number) => {
    const count = completion?.options.length ?? 1;
    setSelected((selected + step + count) % count);
  };

  /** What is typed in full needs no completing: Enter sends it. */
  const isTypedInFull = option && completion && option.insert === text.slice(completion.from, completion.to);

  const keys: Readonly<Record<string, () => void>> = option
    ? {
        ArrowDown: () => walk(1),
        ArrowUp: () => walk(-1),
        Escape: () => setDismissed(text),
        Tab: () => accept(option),
        Enter: () => (isTypedInFull ? void submit() : accept(option)),
      }
    : { Enter: () => void submit() };

  const onKeyDown = (event: KeyboardEvent) => {
    const press = keys[event.key];
    if (!press || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    press();
  };

  return (
    <div className="composer">
      {completion && (
        <CompletionList
          id={listId}
          options={completion.options}
          selected={selected}
          onHover={setSelected}
          onChoose={accept}
        />
      )}
      {usage && (
        <p className="composer-usage">
          <code>{usage}</code>
        </p>
      )}
      <div className="composer-box">
        <textarea
          ref={field}
          rows={1}
          dir={directionWhileTyping(text)}
          value={text}
          placeholder={workspace.commands.length > 0 ? label + hint : label}
          aria-label={label}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={completion !== undefined}
          aria-controls={completion && listId}
          aria-activedescendant={completion && `${listId}${selected}`}
          onChange={({ target }) => type(target.value)}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="icon-button composer-send"
          aria-label="Send"
          aria-disabled={text.trim() === ''}
          onClick={() => void submit()}
        >
          <SendIcon />
        </button>
      </div>
    </div>
  );
};

/** A command runs as the words behind it do, not as its own name. */
const directionWhileTyping = (text: string) =>
  text.startsWith('/') ? directionOf(text.replace(/^\S+/, '')) : 'auto';
