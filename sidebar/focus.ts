import { useLayoutEffect, useRef } from 'preact/hooks';

/** Ids of the elements that take the focus after an action. */
export const focusIds = {
  primary: 'primary',
  undo: 'undo',
  keep: 'keep',
  detail: 'detail-title',
  search: 'search',
  item: (id: string): string => `item-${id}`,
  tab: (view: string): string => `tab-${view}`,
  field: (field: string): string => `field-${field}`,
  /** The first step of the open key result, or the field for it. */
  steps: 'first-step',
} as const;

/** Gives the focus, once the page is drawn again, to the first of these elements that is there. */
export function useFocusSoon(): (...ids: readonly string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const target = wanted.current.map((id) => document.getElementById(id)).find((element) => element !== null);
    wanted.current = [];
    target?.focus();
  });
  return (...ids) => {
    wanted.current = ids;
  };
}

/** Whether the focus still waits where an action left it, so that moving it takes nothing from the user. */
export function focusStayed(trigger: Element | null): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused === trigger;
}
