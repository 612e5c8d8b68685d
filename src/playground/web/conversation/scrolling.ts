import { useLayoutEffect, useRef, useState } from 'react';

const nearEndPx = 40;

/** Keeps a growing list at its end, unless the reader has scrolled away from it. */
export const useStickToEnd = () => {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const sticks = useRef(true);

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
    sticks.current = scrollHeight - scrollTop - clientHeight < nearEndPx;
    setAtEnd(sticks.current);
  };

  return { scroller, content, onScroll, isAtEnd, toEnd };
};
