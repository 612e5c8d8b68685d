/** What can be wrong about recurring tasks. */
export interface RecurringProblems {}
