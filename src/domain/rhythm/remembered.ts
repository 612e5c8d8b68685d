/**
 * A function that remembers its answers by a key of what it is asked. Past `limit` of them it forgets all: what is still
 * asked for is soon found again.
 */
export function remembered<Question extends readonly unknown[], Answer extends object>(
  limit: number,
  keyOf: (...question: Question) => string,
  find: (...question: Question) => Answer,
): (...question: Question) => Answer {
  const answers = new Map<string, Answer>();
  return (...question) => {
    const key = keyOf(...question);
    const before = answers.get(key);
    if (before) return before;
    if (answers.size >= limit) answers.clear();
    const answer = find(...question);
    answers.set(key, answer);
    return answer;
  };
}
