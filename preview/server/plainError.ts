/** An error that the person at the keyboard can mend: its message says what is wrong and what to do. */
export class PlainError extends Error {}
