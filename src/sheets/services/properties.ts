import { Refusal } from '../../core/refusal/refusal.ts';

/** What the add-on remembers with the document, read once and kept up with what is written. */
export interface DocumentProperties {
  /** Whether anything can be remembered: an add-on without rights in the document has no properties. */
  canRemember(): boolean;
  /** Everything that is remembered; nothing where the add-on has no right to. */
  all(): Readonly<Record<string, string>>;
  /** @throws Refusal where nothing can be remembered, and so nothing could be undone */
  set(values: Readonly<Record<string, string>>): void;
  /** Sets values together with the next that are set, in one call. */
  setWithNext(values: Readonly<Record<string, string>>): void;
  /** Forgets a value; a failure is only clutter. */
  forget(name: string): void;
  /** Reads again at the next question: someone else may have written. */
  refresh(): void;
}

export function openProperties(): DocumentProperties {
  let store: GoogleAppsScript.Properties.Properties | null | undefined;
  let known: Record<string, string> | undefined;
  let waiting: Readonly<Record<string, string>> = {};
  const opened = (): GoogleAppsScript.Properties.Properties | null => {
    if (store === undefined) store = PropertiesService.getDocumentProperties() ?? null;
    return store;
  };
  const all = (): Record<string, string> => {
    known ??= { ...opened()?.getProperties() };
    return known;
  };
  return {
    canRemember: () => opened() !== null,
    all,
    set(values) {
      const properties = opened();
      if (!properties) throw new Refusal('noProperties', {});
      properties.setProperties({ ...waiting, ...values });
      waiting = {};
      known = { ...all(), ...values };
    },
    setWithNext(values) {
      waiting = { ...waiting, ...values };
      known = { ...all(), ...values };
    },
    forget(name) {
      try {
        opened()?.deleteProperty(name);
        delete all()[name];
      } catch (error) {
        console.error(error);
      }
    },
    refresh() {
      known = undefined;
    },
  };
}
