import { useState } from 'react';

/** What is typed but not sent: of each person in each conversation, for as long as the tab lives. */
export const useDraft = (name: string): readonly [string, (text: string) => void] => {
  const key = `draft ${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  const keep = (typed: string) => {
    sessionStorage.setItem(key, typed);
    setText(typed);
  };
  return [text, keep];
};
