import { components } from '@odoo/o-spreadsheet';
import type { Host } from '../../host/host.ts';

/*
 * The engine draws left to right only. On a right-to-left sheet page.css turns its grid over, and the engine goes on as if
 * it were not: it is told of each place as seen in a mirror. What a person reads is turned back, here and in drawing.ts.
 */

/** The class of the grid's container while the active sheet is right to left. */
const MIRRORED = 'mirrored';
/** What page.css turns back as a whole. */
const TURNED_BACK = '.o-composer, .o-composer-assistant, .o-figure';

const POINTED = [
  ...['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mousemove', 'mouseup', 'mouseleave'],
  ...['click', 'dblclick', 'contextmenu', 'wheel'],
];
const OTHER_ARROW: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

const measure = Element.prototype.getBoundingClientRect;

/** Whether an element, with all that is drawn on it, is seen in the mirror. */
export function isMirrored(element: Element): boolean {
  return element.closest(`.${MIRRORED} .o-grid`) !== null && element.closest(TURNED_BACK) === null;
}

/** Before the grid is mounted in `container`. */
export function mirrorRightToLeftSheets(host: Host, container: HTMLElement): void {
  const { model } = host;
  const follow = () => container.classList.toggle(MIRRORED, host.isRightToLeft(model.getters.getActiveSheetId()));
  model.on('update', follow, follow);
  follow();

  const turned: Turn = (x, width = 0) => {
    const grid = container.querySelector(`.${MIRRORED} .o-grid`);
    if (!grid) return x;
    const { left, right } = measure.call(grid);
    return left + right - x - width;
  };
  mirrorMeasures(turned);
  mirrorEvents(container, turned);
  openMenusWhereTheyAreSeen(turned);
}

/** Where a place on the screen, or a box's left edge, lies on the grid as the engine knows it; and the other way round. */
type Turn = (x: number, width?: number) => number;

function mirrorMeasures(turned: Turn): void {
  Element.prototype.getBoundingClientRect = function () {
    const { x, y, width, height } = measure.call(this);
    return new DOMRect(isMirrored(this) ? turned(x, width) : x, y, width, height);
  };
}

/** Pointer, wheel and arrow keys. A drag that began on the grid is followed beyond its edge. */
function mirrorEvents(container: HTMLElement, turned: Turn): void {
  let dragging = false;
  const isOnGrid = ({ target }: Event) =>
    target instanceof Element && container.querySelector(`.${MIRRORED} .o-grid`)?.contains(target) === true;
  const set = (event: Event, name: string, value: unknown) => Object.defineProperty(event, name, { value });

  for (const type of POINTED) {
    window.addEventListener(
      type,
      (event) => {
        const { clientX, deltaX } = event as WheelEvent;
        if (type === 'pointerdown') dragging = isOnGrid(event);
        if (dragging || isOnGrid(event)) {
          set(event, 'clientX', turned(clientX));
          if (type === 'wheel') set(event, 'deltaX', -deltaX);
        }
        if (type === 'pointerup') dragging = false;
      },
      { capture: true },
    );
  }
  window.addEventListener(
    'keydown',
    (event) => {
      const key = OTHER_ARROW[event.key];
      // The caret of a text that is being typed moves by the key itself, not by its name.
      if (key && isOnGrid(event)) set(event, 'key', key);
    },
    { capture: true },
  );
}

/** The context menu, and what opens at a cell: notes, errors, filters. They are no part of the mirrored grid. */
function openMenusWhereTheyAreSeen(turned: Turn): void {
  const { prototype: grid } = components.Grid;
  const { toggleContextMenu } = grid;
  grid.toggleContextMenu = function (type, x, y) {
    toggleContextMenu.call(this, type, turned(x), y);
  };

  const { prototype: popover } = components.Grid.components.GridPopover;
  const opened = Object.getOwnPropertyDescriptor(popover, 'cellPopover')?.get as () => typeof popover.cellPopover;
  Object.defineProperty(popover, 'cellPopover', {
    get() {
      const cell = opened.call(this);
      if (!cell.isOpen) return cell;
      const { x, width } = cell.anchorRect;
      return { ...cell, anchorRect: { ...cell.anchorRect, x: turned(x, width) } };
    },
  });
}
