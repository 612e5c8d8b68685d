import type { InputBlock } from '@slack/types';
import { useId, type KeyboardEvent } from 'react';
import { ControlView, isGroup, isTyped } from '../controls/control.tsx';
import { useSurface } from '../controls/surface.ts';
import { valueIn } from '../controls/values.ts';
import { Plain } from './text.tsx';

export const InputView = ({ input, blockId }: { input: InputBlock; blockId: string }) => {
  const { inputs, errors, change, act } = useSurface();
  const id = useId();
  const { element, hint, label, optional = false, dispatch_action: isLive = false } = input;
  const actionId = element.action_id ?? '';
  const error = errors[blockId];
  const describedBy = [error && `${id}error`, hint && `${id}hint`].filter(Boolean).join(' ') || undefined;

  const caption = (
    <>
      <Plain text={label.text} />
      {optional && <span className="optional"> (optional)</span>}
    </>
  );
  const control = (
    <ControlView
      element={element}
      id={id}
      value={valueIn(inputs, blockId, element)}
      describedBy={describedBy}
      isInvalid={error !== undefined}
      isRequired={!optional}
      onChange={(value) => {
        change(blockId, actionId, value);
        if (isLive && !isTyped(element)) void act(blockId, actionId, value);
      }}
    />
  );

  const actOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !isLive || !isTyped(element)) return;
    event.preventDefault();
    void act(blockId, actionId, valueIn(inputs, blockId, element));
  };

  return (
    <div className="block-input" data-wrong={error !== undefined} onKeyDown={actOnEnter}>
      {isGroup(element) ? (
        <fieldset aria-describedby={describedBy}>
          <legend>{caption}</legend>
          {control}
        </fieldset>
      ) : (
        <>
          <label htmlFor={id}>{caption}</label>
          {control}
        </>
      )}
      {error !== undefined && (
        <p className="error" id={`${id}error`} role="alert">
          <Plain text={error} />
        </p>
      )}
      {hint && (
        <p className="hint" id={`${id}hint`}>
          <Plain text={hint.text} />
        </p>
      )}
    </div>
  );
};
