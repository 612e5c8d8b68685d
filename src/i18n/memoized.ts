/** Each result is made once and kept for good: only for arguments of which there are few. */
export function memoized<A, R>(make: (argument: A) => R): (argument: A) => R {
  const results = new Map<A, R>();
  return (argument) => {
    const known = results.get(argument);
    if (known !== undefined) return known;
    const made = make(argument);
    results.set(argument, made);
    return made;
  };
}
