let closing: ReturnType<typeof setTimeout> | undefined;

/** Shows a message over the grid's lower corner; a negative time leaves it until the next one. */
export function showToast(message: string, seconds = 5): void {
  const toast = document.getElementById('toast') as HTMLElement;
  clearTimeout(closing);
  toast.textContent = message;
  toast.dir = 'auto';
  toast.hidden = message === '';
  if (seconds >= 0) {
    closing = setTimeout(() => {
      toast.hidden = true;
    }, seconds * 1000);
  }
}
