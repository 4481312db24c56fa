import type { CellPosition, EvaluatedCell, Getters } from '@odoo/o-spreadsheet';
import { Growth } from './growth.ts';
import { registries, type UIPlugin } from './odoo.ts';
import { type Evaluator, spreadOnce } from './spreadOnce.ts';

/** What the engine's own plugin for computing cells consists of, as far as it is changed here. */
interface Evaluation {
  readonly evaluator: Evaluator;
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: CellPosition[];
  readonly getters: Getters;
  getEvaluatedCell(position: CellPosition): EvaluatedCell;
  beforeHandle(command: Command): void;
  handle(command: Command): void;
  finalize(): void;
}
interface Command {
  readonly type: string;
  readonly cellIds?: readonly number[];
}
type EvaluationClass = {
  new (config: ConstructorParameters<typeof UIPlugin>[0]): Evaluation;
  readonly getters: readonly string[];
};

const { coreViewsPluginRegistry } = registries;
const Engines = coreViewsPluginRegistry.get('evaluation') as unknown as EvaluationClass;

/** Computes cells when somebody looks at one, where the engine does after every command: a script writes many times before it looks. */
class LateEvaluation extends Engines {
  static override readonly getters = [...Engines.getters, 'computeCells'];
  private isDue = false;
  private isAllDue = false;
  private isBusy = false;
  private isComputing = false;
  private readonly growth: Growth;

  constructor(config: ConstructorParameters<EvaluationClass>[0]) {
    super(config);
    const { evaluator } = this;
    spreadOnce(evaluator);
    this.growth = new Growth(evaluator, this.getters);
    const get = () => {
      this.computeCells();
      return evaluator;
    };
    Object.defineProperty(this, 'evaluator', { get });
  }

  override beforeHandle(command: Command): void {
    this.growth.sees(command, this.shouldRebuildDependenciesGraph);
    super.beforeHandle(command);
  }

  override handle(command: Command): void {
    if (command.type === 'EVALUATE_CELLS' && !command.cellIds) this.isAllDue = true;
    else this.whileBusy(() => super.handle(command));
  }

  override finalize(): void {
    this.isDue = true;
  }

  /** Computes what has changed since somebody looked. */
  computeCells(): void {
    if (!this.isDue || this.isBusy) return;
    this.isDue = false;
    this.isComputing = true;
    try {
      this.whileBusy(() => {
        if (this.isAllDue) {
          this.growth.forget();
          if (!this.shouldRebuildDependenciesGraph) this.evaluator.evaluateAllCells();
        }
        this.isAllDue = false;
        if (this.growth.isAll) {
          this.growth.compute(this.positionsToUpdate);
          this.shouldRebuildDependenciesGraph = false;
          this.positionsToUpdate = [];
        }
        super.finalize();
      });
    } finally {
      this.isComputing = false;
    }
  }

  /** A custom function may look at a cell that is not among its arguments, and whose turn has not come yet. */
  override getEvaluatedCell(position: CellPosition): EvaluatedCell {
    return this.isComputing && holdsContent(this.getters.getCell(position))
      ? this.evaluator.computeAndSave(position)
      : super.getEvaluatedCell(position);
  }

  private whileBusy(work: () => void): void {
    const before = this.isBusy;
    this.isBusy = true;
    try {
      work();
    } finally {
      this.isBusy = before;
    }
  }
}

/** A cell that has a format alone holds nothing; what spills into it comes from elsewhere. */
function holdsContent(cell: ReturnType<Getters['getCell']>): boolean {
  return cell !== undefined && (cell.isFormula || cell.content !== '');
}

coreViewsPluginRegistry.replace('evaluation', LateEvaluation as never);
