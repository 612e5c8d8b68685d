import type { ActionsBlockElement, Button } from '@slack/types';
import { useId, useState, type ReactNode } from 'react';
import type { InputValue } from '../../protocol.ts';
import { Plain } from '../blocks/text.tsx';
import { Menu } from '../parts/menu.tsx';
import { Confirm } from './confirm.tsx';
import { ControlView } from './control.tsx';
import { useSurface } from './surface.ts';
import { valueIn } from './values.ts';

interface Props {
  readonly element: ActionsBlockElement;
  readonly blockId: string;
}

/** An element that acts at once, where it must after a question: in an actions block, or beside a section. */
export const ActionElement = ({ element, blockId }: Props) => {
  const surface = useSurface();
  const [asking, setAsking] = useState<{ readonly value?: InputValue }>();
  const confirm = 'confirm' in element ? element.confirm : undefined;

  const finish = (value?: InputValue) => {
    setAsking(undefined);
    void surface.act(blockId, element.action_id ?? '', value);
  };
  const start = (value?: InputValue) => {
    if (surface.isBusy) return;
    if (confirm) setAsking(value === undefined ? {} : { value });
    else finish(value);
  };

  return (
    <>
      <Face element={element} blockId={blockId} start={start} />
      {confirm && asking && (
        <Confirm
          confirm={confirm}
          onConfirm={() => finish(asking.value)}
          onDeny={() => setAsking(undefined)}
        />
      )}
    </>
  );
};

const Face = ({ element, blockId, start }: Props & { start(value?: InputValue): void }): ReactNode => {
  const { inputs } = useSurface();
  const id = useId();
  if (element.type === 'button') return <PressButton button={element} press={start} />;
  if (element.type === 'overflow') {
    const items = element.options.map(({ text, value = '' }) => ({
      label: <Plain text={text.text} />,
      choose: () => start(value),
    }));
    return <Menu label="More options" items={items} />;
  }
  return (
    <ControlView
      element={element}
      id={id}
      name={'placeholder' in element ? element.placeholder?.text : element.action_id}
      value={valueIn(inputs, blockId, element)}
      isInvalid={false}
      isRequired={false}
      onChange={start}
    />
  );
};

const PressButton = ({ button, press }: { button: Button; press(): void }) => {
  const { isBusy } = useSurface();
  return (
    <button
      type="button"
      className={`button button-${button.style ?? 'plain'}`}
      // Not `disabled`, which would take the focus away from who works by keyboard.
      aria-disabled={isBusy}
      aria-label={button.accessibility_label}
      onClick={() => {
        if (button.url) open(button.url, '_blank', 'noopener,noreferrer');
        press();
      }}
    >
      <Plain text={button.text.text} />
    </button>
  );
};
