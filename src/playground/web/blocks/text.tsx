import type { TextObject } from '@slack/types';
import type { ReactNode } from 'react';
import { directionOf } from '../direction.ts';
import { hrefOf } from '../route.ts';
import { channelName, personName, useSession } from '../session.ts';
import { parseMrkdwn } from './mrkdwn.ts';
import { formatSlackDate } from './slack-date.ts';
import { wordsOf, type Line, type Passage, type Span } from './spans.ts';

/**
 * `auto`, unless nothing in the text says a direction: then it runs as its surroundings do.
 * What holds such texts needs `directionOf` instead: `auto` looks past children that have a `dir` of their own.
 */
export const dirOf = (text: string): 'auto' | undefined => (directionOf(text) ? 'auto' : undefined);

export const Plain = ({ text }: { text: string }) => <bdi dir={dirOf(text)}>{text}</bdi>;

export const Text = ({ text }: { text: TextObject }) =>
  text.type === 'mrkdwn' ? <Mrkdwn source={text.text} /> : <PlainLines text={text.text} />;

export const Mrkdwn = ({ source }: { source: string }) =>
  parseMrkdwn(source).map((passage, index) => <PassageView key={index} passage={passage} />);

const PlainLines = ({ text }: { text: string }) => (
  <p className="line" dir={dirOf(text)}>
    {text}
  </p>
);

export const PassageView = ({ passage }: { passage: Passage }) => {
  if (passage.kind === 'code') return <pre dir="ltr">{passage.text}</pre>;
  const lines = passage.lines.map((line, index) => <LineView key={index} line={line} />);
  return passage.kind === 'quote' ? (
    <blockquote dir={directionOf(wordsOf(passage.lines.flat()))}>{lines}</blockquote>
  ) : (
    lines
  );
};

const LineView = ({ line }: { line: Line }) => (
  <p className="line" dir={dirOf(wordsOf(line))}>
    {line.length > 0 ? <Spans spans={line} /> : <br />}
  </p>
);

export const Spans = ({ spans }: { spans: readonly Span[] }) =>
  spans.map((span, index) => <SpanView key={index} span={span} />);

const SpanView = ({ span }: { span: Span }): ReactNode => {
  const { person, workspace } = useSession();
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'strong':
      return <strong>{<Spans spans={span.spans} />}</strong>;
    case 'emphasis':
      return <em>{<Spans spans={span.spans} />}</em>;
    case 'strike':
      return <s>{<Spans spans={span.spans} />}</s>;
    case 'code':
      return <code dir="auto">{span.text}</code>;
    case 'link':
      return (
        <a href={span.url} target="_blank" rel="noreferrer" dir="auto">
          {span.label}
        </a>
      );
    case 'user':
      return (
        <bdi className={span.id === person.id ? 'mention mention-me' : 'mention'}>
          @{personName(workspace, span.id)}
        </bdi>
      );
    case 'channel':
      return (
        <a className="mention" href={hrefOf({ person: person.id, conversation: span.id })} dir="auto">
          #{channelName(workspace, span.id)}
        </a>
      );
    case 'broadcast':
      return <bdi className="mention mention-me">{span.label}</bdi>;
    case 'date':
      return <bdi>{formatSlackDate(span.format, span.seconds, person.locale, person.timeZone)}</bdi>;
  }
};
