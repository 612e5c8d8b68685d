import type { ReactNode } from 'react';
import { useSession } from '../session.ts';
import { Choices } from './choices.tsx';
import type { ControlProps } from './control-props.ts';
import { channelOptions, plainOptions, peopleOptions } from './options.ts';
import { Select } from './select.tsx';
import { TextInput } from './text-input.tsx';
import type { Control } from './values.ts';

/** The controls that hold a value. Buttons and menus hold none and are drawn elsewhere. */
export const ControlView = ({ element, ...props }: ControlProps & { element: Control }): ReactNode => {
  const { workspace } = useSession();
  switch (element.type) {
    case 'plain_text_input':
      return <TextInput {...props} element={element} type="text" />;
    case 'email_text_input':
      return <TextInput {...props} element={element} type="email" />;
    case 'url_text_input':
      return <TextInput {...props} element={element} type="url" />;
    case 'number_input':
      return <TextInput {...props} element={element} type="number" />;
    case 'datepicker':
      return <TextInput {...props} element={element} type="date" />;
    case 'timepicker':
      return <TextInput {...props} element={element} type="time" />;
    case 'static_select':
      return <Select {...props} groups={plainOptions(element)} placeholder={element.placeholder?.text} />;
    case 'users_select':
      return <Select {...props} groups={peopleOptions(workspace)} placeholder={element.placeholder?.text} />;
    case 'channels_select':
    case 'conversations_select':
      return <Select {...props} groups={channelOptions(workspace)} placeholder={element.placeholder?.text} />;
    case 'multi_static_select':
    case 'checkboxes':
      return (
        <Choices
          {...props}
          groups={plainOptions(element)}
          takesSeveral
          isList={element.type !== 'checkboxes'}
        />
      );
    case 'multi_users_select':
      return <Choices {...props} groups={peopleOptions(workspace)} takesSeveral isList />;
    case 'multi_channels_select':
    case 'multi_conversations_select':
      return <Choices {...props} groups={channelOptions(workspace)} takesSeveral isList />;
    case 'radio_buttons':
      return <Choices {...props} groups={plainOptions(element)} />;
    default:
      return <p className="undrawn">The playground does not draw a “{element.type}”.</p>;
  }
};

const grouped = new Set<Control['type']>([
  'checkboxes',
  'radio_buttons',
  'multi_static_select',
  'multi_users_select',
  'multi_channels_select',
  'multi_conversations_select',
]);

/** Drawn as several controls that share one label. */
export const isGroup = (element: Control): boolean => grouped.has(element.type);

const typed = new Set<Control['type']>([
  'plain_text_input',
  'email_text_input',
  'url_text_input',
  'number_input',
]);

/** Filled in letter by letter, and finished by the Enter key. */
export const isTyped = (element: Control): boolean => typed.has(element.type);
