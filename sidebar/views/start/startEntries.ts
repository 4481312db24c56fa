/** The screens of the first run by their ids, as the view that shows them knows them. */
export const startEntries = {
  business: 'business',
  explainer: 'explainer',
  goals: (business: string): string => `goals ${business}`,
  preview: (business: string, goal: string): string => `preview ${business} ${goal}`,
} as const;
