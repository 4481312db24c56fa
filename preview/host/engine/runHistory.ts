import { UIPlugin } from './odoo.ts';
import { addPlugin, linkOf, type PluginConfig } from './plugin.ts';

const STEPS_KEPT = 99; // as many as the engine keeps

type Step = number | null;
type Again = 'REQUEST_UNDO' | 'REQUEST_REDO';

/** Undoes all batches of a script run together: a run that reads between its writes sends several. */
class RunHistory extends UIPlugin {
  static override getters = [];
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

  constructor(config: PluginConfig) {
    super(config);
    const link = linkOf(config);
    config.session.on('new-local-state-update', this, () => {
      this.done.push(link.run);
      if (this.done.length > STEPS_KEPT) this.done.shift();
      this.undone.length = 0;
    });
    config.session.on('snapshot', this, () => {
      this.done.length = 0;
      this.undone.length = 0;
    });
  }

  override handle(command: unknown): void {
    const { type } = command as { readonly type: string };
    if (type === 'REQUEST_UNDO') this.step(this.done, this.undone, type);
    if (type === 'REQUEST_REDO') this.step(this.undone, this.done, type);
  }

  private step(from: Step[], to: Step[], again: Again): void {
    const run = from.pop();
    if (run === undefined) return;
    to.push(run);
    if (run !== null && from.at(-1) === run) this.dispatch(again);
  }
}

addPlugin('GasRunHistory', RunHistory);
