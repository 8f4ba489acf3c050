/** Clocks that are right are put right by so much. */
const TOLERANCE_MS = 60_000;

/** Whether a moment (ISO 8601) has come. What was stored while the clock was ahead is in the future when it is right again. */
export const isPast = (moment: string): boolean => Date.parse(moment) <= Date.now() + TOLERANCE_MS;
