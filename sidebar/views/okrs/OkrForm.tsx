import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { OkrList, OkrRow } from '../../../src/api.ts';
import { keyOf, objectivesOf, titleOf } from '../../../src/core/cycle/okrRow.ts';
import { valueWriter } from '../../../src/core/cycle/valueWriter.ts';
import { writePercent } from '../../../src/core/numbers/write.ts';
import { scorecardColumns } from '../../../src/core/tables/scorecard/columns.ts';
import {
  type Field,
  type FieldTexts,
  fieldWords,
  keyResultFields,
  objectiveFields,
  valueFields,
} from '../../../src/core/tables/scorecard/fields.ts';
import type { Language, Text } from '../../../src/core/text.ts';
import { focusIds, useFocusSoon } from '../../focus.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { NumberSource } from '../sources/NumberSource.tsx';
import { FormField } from './FormField.tsx';
import { KeyResultSignal } from './KeyResultSignal.tsx';
import { kpiFn, kpiName } from './kpiNames.ts';
import { Odds } from './Odds.tsx';
import { fieldText } from './okrTree.ts';
import { okrWords } from './okrWords.ts';
import { RowActions } from './RowActions.tsx';
import { StepList } from './steps/StepList.tsx';
import { stepWords } from './steps/stepWords.ts';

export const FORM = 'okr-form';

/** Saves the open form: its button stands in the foot of the sidebar, and a frame may forbid forms to submit themselves. */
export function submitForm(): void {
  document.getElementById(FORM)?.dispatchEvent(new Event('submit', { cancelable: true }));
}

export function submitOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  submitForm();
}

interface OkrFormProps {
  readonly title: Text;
  readonly kind: 'objective' | 'keyResult';
  /** The row that is edited; a new one has none. */
  readonly row: OkrRow | null;
  /** Writes what was typed; gives the field that was refused, if one was. */
  readonly onSave: (fields: FieldTexts) => void;
  readonly onBack: () => void;
  readonly onDeleted?: () => void;
}

const NEW: FieldTexts = { weight: '1' };

const ADDED_WHEN_USED: readonly Field[] = ['parent', 'alignment', 'targets'];

/** Columns that people have deleted are not asked for; some come with what is written into them. */
function isOffered(field: Field, kind: OkrFormProps['kind'], list: OkrList | null): boolean {
  if (field === 'weight' && kind === 'objective') return list !== null && list.rollUp !== 'keyResults';
  return !list || ADDED_WHEN_USED.includes(field) || list.fields.includes(field);
}

function hasSteps(list: OkrList | null, row: OkrRow): boolean {
  return list?.steps.some(({ key }) => key === keyOf(row)) ?? false;
}

/** What the steps of a milestone decide: how far it has come, and all numbers where it has none to reach but 100 %. */
function fieldsBySteps(textIn: (field: Field) => string, row: OkrRow | null, language: Language): readonly Field[] {
  const holds = (field: Field, usual: string): boolean => ['', usual].includes(textIn(field));
  const isShare =
    holds('unit', 'percent') && holds('start', writePercent(0, language)) && holds('target', writePercent(1, language));
  const current: readonly Field[] = row?.followsSteps || textIn('current') === '' ? ['current'] : [];
  const targets: readonly Field[] = textIn('targets') === '' ? ['targets'] : [];
  return isShare ? ['unit', 'start', 'target', ...targets, ...current] : current;
}

type Words = Readonly<Record<string, Text>>;

/** What an objective can be aligned with, by its key. */
function otherObjectives(list: OkrList | null, row: OkrRow | null): Words {
  const others = objectivesOf(list?.rows ?? []).filter((each) => each.row && each.key !== (row && keyOf(row)));
  return Object.fromEntries(
    others.map(({ key, row: other }) => {
      const title = other ? titleOf(other) : key;
      return [key, { en: title, fa: title }];
    }),
  );
}

/** The form of a row. Enter saves, Escape leads back; what the server refuses stays as it was typed. */
export function OkrForm({ title, kind, row, onSave, onBack, onDeleted = onBack }: OkrFormProps) {
  const language = useLanguage();
  const { okrs } = useSession();
  const { list, refused } = okrs;
  const declared: readonly Field[] = kind === 'objective' ? objectiveFields : keyResultFields;
  const wordsOf = (field: Field): Words | null =>
    field === 'parent' ? otherObjectives(list, row) : fieldWords(field, kind === 'objective');
  /** What someone typed; every other field shows what its cell holds now. */
  const [typed, setTyped] = useState<FieldTexts>({});
  const [unlocked, setUnlocked] = useState<readonly Field[]>([]);
  const focusSoon = useFocusSoon();
  const isByFormula = (field: Field): boolean => row?.formulas.includes(field) ?? false;
  const isLocked = (field: Field): boolean => isByFormula(field) && !unlocked.includes(field);
  const shownOf = (field: Field): string => {
    if (!row) return NEW[field] ?? (kind === 'objective' && field === 'type' ? 'aspirational' : '');
    if (isLocked(field) && (valueFields as readonly Field[]).includes(field))
      return valueWriter(row, language).bare(row.cells[field]);
    const text = fieldText(row, field, language, list?.calendar ?? 'gregorian');
    return field === 'kpi' ? kpiName(text, language) : text;
  };
  const textIn = (field: Field): string => (isLocked(field) ? undefined : typed[field]) ?? shownOf(field);
  const isMilestone = kind === 'keyResult' && textIn('type') === 'milestone';
  const bySteps = isMilestone ? fieldsBySteps(textIn, row, language) : [];
  const offered = declared.filter((field) => isOffered(field, kind, list));
  const shownFields = offered.filter((field) => !bySteps.includes(field) || refused?.field === field);
  const type = (field: Field, value: string): void => {
    // Steps without a number to reach are counted in percent.
    const isBare = value === 'milestone' && textIn('target') === '' && textIn('unit') === '';
    const reach = isBare && { unit: 'percent', target: writePercent(1, language) };
    setTyped((now) => ({ ...now, ...(field === 'type' && reach), [field]: value }));
  };
  const unlock = (field: Field): void => {
    setUnlocked((now) => [...now, field]);
    focusSoon(focusIds.field(field));
  };
  const hintOf = (field: Field): Text | null => {
    if (field === 'targets') return okrWords.targetsHint;
    if (!isByFormula(field)) return null;
    if (!isLocked(field)) return okrWords.overFormula;
    return field === 'current' ? okrWords.currentByFormula : okrWords.byFormula;
  };

  const save = (event: Event): void => {
    event.preventDefault();
    const isChanged = (field: Field): boolean => !row || textIn(field) !== shownOf(field);
    // Under another unit the same figures mean something else: they are read anew.
    const isReadAnew = (field: Field): boolean =>
      isChanged('unit') && (valueFields as readonly Field[]).includes(field) && !isByFormula(field);
    const changed = offered
      .filter((field) => isChanged(field) || isReadAnew(field))
      .map((field) => [field, field === 'kpi' ? kpiFn(textIn(field)) : textIn(field)]);
    onSave(Object.fromEntries(changed));
  };

  return (
    <Detail icon={kind} title={title} onBack={onBack}>
      {row && (isMilestone || hasSteps(list, row)) && <StepList row={row} firstId={focusIds.steps} />}
      {row && kind === 'keyResult' && <KeyResultSignal row={row} />}
      {row && kind === 'keyResult' && <Odds row={row} />}
      <form id={FORM} class="okr-form" noValidate onSubmit={save} onKeyDown={submitOnEnter}>
        {shownFields.some((field) => (valueFields as readonly Field[]).includes(field)) && (
          <p class="small" id="numbers-hint">
            <Say text={okrWords.numbers} />
          </p>
        )}
        {shownFields.map((field) => (
          <Fragment key={field}>
            <FormField
              field={field}
              label={field === 'title' ? okrWords[kind] : scorecardColumns[field].header}
              value={textIn(field)}
              words={wordsOf(field)}
              isRequired={field === 'title' || (field === 'type' && kind === 'objective')}
              hint={hintOf(field)}
              refused={refused?.field === field ? refused.sentence : null}
              isLocked={isLocked(field)}
              onUnlock={field === 'current' ? null : () => unlock(field)}
              onInput={(value) => type(field, value)}
            />
            {field === 'current' && row && (
              <NumberSource
                keyResult={keyOf(row)}
                suggested={kpiName(fieldText(row, 'kpi', language, 'gregorian'), language)}
                isByFormula={isByFormula('current')}
              />
            )}
          </Fragment>
        ))}
        {kind === 'objective' && !row && list && (
          <p class="small">
            <Say text={okrWords.plannedQuarter(list.planned)} />
          </p>
        )}
        {isMilestone && !row && (
          <p class="small">
            <Say text={stepWords.afterSaving} />
          </p>
        )}
        <div class="row">
          <Button look="quiet" label={okrWords.cancel} onPress={onBack} />
        </div>
      </form>
      {row && kind === 'keyResult' && <RowActions rowKey={keyOf(row)} onDeleted={onDeleted} />}
    </Detail>
  );
}
