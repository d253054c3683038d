const ESC = '\u001b['

/** To the other screen, without a cursor, with pasted text marked as such. */
export const ENTER_SCREEN = `${ESC}?1049h${ESC}?25l${ESC}?2004h${ESC}2J`

/** Back to where the user was: no half drawn frame, plain letters, no marks for pasted text, the cursor, the first screen. */
export const LEAVE_SCREEN = `${ESC}?2026l${ESC}0m${ESC}?2004l${ESC}?25h${ESC}?1049l`
