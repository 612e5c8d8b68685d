import { useEffect } from 'react';
import { noticeOf, Refused } from './api.ts';
import { Desk } from './desk.tsx';
import { useReading } from './reading.ts';
import { settleAt, useRoute } from './route.ts';

/** Reads the workspace as the person in the address sees it; an address without one gets the first. */
export const App = () => {
  const route = useRoute();
  const { answer, failure } = useReading(
    'workspace',
    { as: route.person },
    ({ kind }) => kind === 'workspace',
  );
  const clock = useReading('clock', {}, ({ kind }) => kind === 'clock').answer?.value;
  const workspace = answer?.value;
  const person = workspace?.people.find(({ id }) => id === answer?.query['as']);
  const isUnknown = failure instanceof Refused;
  const firstPerson = workspace?.people[0]?.id;

  useEffect(() => {
    if (isUnknown && route.person) settleAt({});
    if (!route.person && firstPerson) settleAt({ person: firstPerson });
  }, [isUnknown, route.person, firstPerson]);

  if (workspace && person && clock)
    return <Desk workspace={workspace} ahead={clock.ahead} person={person} route={route} />;
  return (
    <p className="whole-page" role="status">
      {failure === undefined ? 'Loading…' : noticeOf(failure)}
    </p>
  );
};
