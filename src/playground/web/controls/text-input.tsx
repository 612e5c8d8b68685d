import type { Datepicker, EmailInput, NumberInput, PlainTextInput, Timepicker, URLInput } from '@slack/types';
import { dirOf } from '../blocks/text.tsx';
import type { ControlProps } from './control-props.ts';

interface Props extends ControlProps {
  readonly element: PlainTextInput | EmailInput | URLInput | NumberInput | Datepicker | Timepicker;
  readonly type: 'text' | 'email' | 'url' | 'number' | 'date' | 'time';
}

/** From this share of what fits on, the count is shown. */
const nearlyFull = 0.8;

export const TextInput = ({
  element,
  type,
  value,
  onChange,
  id,
  name,
  describedBy,
  isInvalid,
  isRequired,
}: Props) => {
  const text = typeof value === 'string' ? value : '';
  const length = element.type === 'plain_text_input' ? element.max_length : undefined;
  const placeholder = 'placeholder' in element ? element.placeholder?.text : undefined;
  const field = {
    id,
    className: 'field',
    value: text,
    dir: dirOf(text || (placeholder ?? '')),
    maxLength: length,
    placeholder,
    'aria-label': name,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid,
    'aria-required': isRequired,
    onChange: ({ target }: { target: { value: string } }) =>
      onChange(target.value === '' ? null : target.value),
  };
  return (
    <>
      {element.type === 'plain_text_input' && element.multiline ? (
        <textarea rows={4} {...field} />
      ) : (
        <input type={type} autoComplete="off" {...field} />
      )}
      {length && text.length > length * nearlyFull && (
        <small className="count">
          {text.length} / {length}
        </small>
      )}
    </>
  );
};
