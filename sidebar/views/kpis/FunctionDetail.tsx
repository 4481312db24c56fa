import { exampleCall, type SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import type { Metric } from '../../../src/core/metrics/metric.ts';
import { UseColumns } from '../../columns/UseColumns.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { FoldedCode } from '../../parts/FoldedCode.tsx';
import { Say } from '../../parts/Say.tsx';
import { words } from '../../words.ts';
import { UseForKeyResult } from '../sources/UseForKeyResult.tsx';
import { ArgumentItem } from './ArgumentItem.tsx';
import { Better } from './Better.tsx';
import { ExampleResult } from './ExampleResult.tsx';
import { FavouriteButton } from './FavouriteButton.tsx';
import { Formula } from './Formula.tsx';
import { familyIcon } from './familyIcon.ts';
import { InCell } from './InCell.tsx';
import { SourceLine } from './SourceLine.tsx';
import { shortCall } from './shortCall.ts';
import { UseElsewhere } from './UseElsewhere.tsx';

const SHOWN_EXAMPLES = 3;

interface FunctionDetailProps {
  readonly declared: SheetFunction;
  readonly onBack: () => void;
}

/** A function in full: what it tells, how it is computed, what it takes and an example. */
export function FunctionDetail({ declared, onBack }: FunctionDetailProps) {
  const { fn, name, args, lastRepeats, guide } = declared;
  const names = Object.keys(args);
  return (
    <Detail
      icon={familyIcon(guide.family)}
      title={name}
      onBack={onBack}
      action={<FavouriteButton declared={declared} />}
    >
      <p class="chips small">
        <Better declared={declared} />
      </p>
      <p>
        <Say text={guide.about} />
      </p>
      <UseColumns declared={declared} />
      {'better' in declared && <UseForKeyResult declared={declared} />}
      <DetailSection heading={words.formula}>
        <Formula declared={declared} />
        <InCell declared={declared} />
      </DetailSection>
      <DetailSection heading={words.arguments}>
        <ul class="facts">
          {Object.entries(args).map(([argument, declaration], index) => (
            <ArgumentItem
              key={argument}
              fn={fn}
              name={argument}
              argument={declaration}
              repeats={lastRepeats === true && index === names.length - 1}
            />
          ))}
        </ul>
      </DetailSection>
      <DetailSection heading={words.examples}>
        {guide.examples.slice(0, SHOWN_EXAMPLES).map((example) => {
          const typed = exampleCall(declared, example);
          return (
            <div key={typed} class="example">
              <FoldedCode text={typed} short={shortCall(typed)} show={words.showCall} />
              <ExampleResult declared={declared} example={example} />
            </div>
          );
        })}
      </DetailSection>
      {guide.notes && (
        <DetailSection heading={words.notes}>
          <ul class="notes">
            {guide.notes.map((note) => (
              <li key={note.en}>
                <Say text={note} />
              </li>
            ))}
          </ul>
        </DetailSection>
      )}
      {'better' in declared && <UseElsewhere metric={declared as Metric} />}
      <SourceLine source={guide.source} />
    </Detail>
  );
}
