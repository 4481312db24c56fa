/** Fills the element with a title, a button that closes it, and a frame. */
export function fillPanel(
  panel: HTMLElement,
  { title, closeLabel, frame, close }: { title: string; closeLabel: string; frame: HTMLElement; close: () => void },
): void {
  const heading = document.createElement('h2');
  heading.textContent = title;
  heading.dir = 'auto';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '✕';
  button.setAttribute('aria-label', closeLabel);
  button.addEventListener('click', close);
  const bar = document.createElement('div');
  bar.className = 'panel-title';
  bar.append(heading, button);
  panel.replaceChildren(bar, frame);
}
