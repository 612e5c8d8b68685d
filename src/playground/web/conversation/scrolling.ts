import { useLayoutEffect, useRef, useState } from 'react';

const nearEndPx = 40;

/** Keeps a growing list at its end, unless the reader has scrolled away from it. */
export const useStickToEnd = () => {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const sticks = useRef(true);
  const lastTop = useRef(0);

  const toEnd = () => scroller.current?.scrollTo({ top: scroller.current.scrollHeight });

  useLayoutEffect(() => {
    const grown = new ResizeObserver(() => {
      if (sticks.current) toEnd();
    });
    for (const { current } of [scroller, content]) if (current) grown.observe(current);
    return () => grown.disconnect();
  }, []);

  const onScroll = () => {
    if (!scroller.current) return;
    const { scrollHeight, scrollTop, clientHeight } = scroller.current;
    const isNearEnd = scrollHeight - scrollTop - clientHeight < nearEndPx;
    // Content that has just grown leaves the end far below, and is about to be followed: only a way up is the reader's.
    sticks.current = isNearEnd || (sticks.current && scrollTop >= lastTop.current);
    lastTop.current = scrollTop;
    setAtEnd(sticks.current);
  };

  return { scroller, content, onScroll, isAtEnd, toEnd };
};
