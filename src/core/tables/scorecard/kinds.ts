import { foldText } from '../../fold.ts';
import { objectiveKinds } from '../../okr/templates/template.ts';

/** Whether the type of a row is that of an objective, in either language. */
export function isObjectiveType(type: string): boolean {
  const typed = foldText(type);
  return Object.values(objectiveKinds).some(({ en, fa }) => typed === foldText(en) || typed === foldText(fa));
}
