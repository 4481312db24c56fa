/** Who plans on the last days of a week means the next: a plan of so many of them belongs to that one. */
export const DAYS_PLANNED_AHEAD = 2;
