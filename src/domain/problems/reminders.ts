/** What can be wrong about reminders. */
export interface RemindersProblems {}
