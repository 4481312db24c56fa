import { type Board, openingJson } from '../board.ts';

/**
 * Saves the page with its numbers as one file, which opens anywhere without a connection and asks for nothing. It is made anew
 * from the page's own parts, for Google writes scripts of its own into a page that it serves.
 */
export function saveFile(board: Exclude<Board, { readonly problem: unknown }>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([fileText(board)], { type: 'text/html' }));
  link.download = `${board.title || 'Rasad'}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function fileText(board: Exclude<Board, { readonly problem: unknown }>): string {
  const file = document.implementation.createHTMLDocument(board.title);
  const own = (id: string) => file.importNode(document.getElementById(id) as HTMLElement, true);
  const charset = file.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const viewport = file.createElement('meta');
  viewport.name = 'viewport';
  viewport.content = 'width=device-width, initial-scale=1';
  file.head.prepend(charset, viewport);
  file.head.append(own('style'));
  const app = file.createElement('div');
  app.id = 'app';
  const opening = own('opening');
  opening.textContent = openingJson({ board, wall: false });
  file.body.append(app, opening, own('code'));
  return `<!DOCTYPE html>${file.documentElement.outerHTML}`;
}
