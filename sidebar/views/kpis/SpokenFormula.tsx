import { type Spoken, spokenText } from '../../../src/core/formula/dialects/spoken.ts';

/** A formula in words, with fractions one over the other. Screen readers are told the line. */
export function SpokenFormula({ said }: { readonly said: Spoken }) {
  return (
    <div class="formula" role="math" aria-label={spokenText(said)}>
      <Part said={said} />
    </div>
  );
}

function Part({ said }: { readonly said: Spoken }) {
  switch (said.kind) {
    case 'words':
      return <bdi>{said.text}</bdi>;
    case 'fraction':
      return (
        <span class="fraction">
          <span>
            <Part said={said.top} />
          </span>
          <span>
            <Part said={said.bottom} />
          </span>
        </span>
      );
    case 'power':
      return (
        <span class="power">
          <Inside said={said.base} bracketed={said.base.kind !== 'words'} />
          <sup>
            <Part said={said.exponent} />
          </sup>
        </span>
      );
    case 'described':
      return (
        <>
          {said.before} <Inside said={said.of} bracketed={said.of.kind === 'signed'} /> {said.after}
        </>
      );
    case 'signed':
      return (
        <>
          <Inside said={said.left} bracketed={said.sign === '×' && isSum(said.left)} /> {said.sign}{' '}
          <Inside said={said.right} bracketed={said.sign !== '+' && isSum(said.right)} />
        </>
      );
  }
}

function isSum(said: Spoken): boolean {
  return said.kind === 'signed' && said.sign !== '×';
}

function Inside({ said, bracketed }: { readonly said: Spoken; readonly bracketed: boolean }) {
  if (!bracketed) return <Part said={said} />;
  return (
    <>
      (<Part said={said} />)
    </>
  );
}
