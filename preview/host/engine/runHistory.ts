import { UIPlugin } from './odoo.ts';
import { addPlugin, type Link, linkOf, type PluginConfig } from './plugin.ts';

const STEPS_KEPT = 99; // as many as the engine keeps
/** Of a larger batch nothing is kept: its changes would fill the memory of the page long before its cells do. */
const MOST_CHANGES = 50_000;

type Step = number | null;
type Again = 'REQUEST_UNDO' | 'REQUEST_REDO';

/** What the engine notes while a command is carried out, to undo it. */
interface Observer {
  changes: unknown[];
  commands: unknown[];
}

/**
 * Undoes all batches of a script run together: a run that reads between its writes sends several. After a huge one, nothing that
 * came before can be undone either.
 */
class RunHistory extends UIPlugin {
  static override getters = [];
  private readonly link: Link;
  private readonly observer: Observer;
  private readonly session: PluginConfig['session'];
  private huge: Step = null;
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

  constructor(config: PluginConfig) {
    super(config);
    const link = linkOf(config);
    this.link = link;
    this.observer = (config as unknown as { readonly stateObserver: Observer }).stateObserver;
    this.session = config.session;
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
    if (type === 'GAS_BATCH') this.forgetHuge();
    if (type === 'REQUEST_UNDO') this.step(this.done, this.undone, type);
    if (type === 'REQUEST_REDO') this.step(this.undone, this.done, type);
  }

  /** A run whose middle is forgotten is not undone in part. */
  private forgetHuge(): void {
    const { observer, link } = this;
    if (observer.changes.length > MOST_CHANGES) this.huge = link.run;
    else if (link.run === null || link.run !== this.huge) return;
    observer.changes = [];
    observer.commands = [];
    this.session.trigger('snapshot');
  }

  private step(from: Step[], to: Step[], again: Again): void {
    const run = from.pop();
    if (run === undefined) return;
    to.push(run);
    if (run !== null && from.at(-1) === run) this.dispatch(again);
  }
}

addPlugin('GasRunHistory', RunHistory);
