-- What is paused may be looked at too: for those who have snoozed the news of it.
ALTER TABLE recurrences
  DROP CONSTRAINT recurrences_next,
  ADD CONSTRAINT recurrences_next CHECK (
    (status = 'active') = (next_on IS NOT NULL)
    AND (status <> 'active' OR next_at IS NOT NULL)
    AND (status <> 'ended' OR next_at IS NULL));
