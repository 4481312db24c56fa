/** The channels of a path such as `Search > Email`, first touch first; a blank path has none. */
export function touchesOf(path: string | null): string[] {
  if (path === null) return [];
  return path
    .split('>')
    .map((channel) => channel.trim())
    .filter((channel) => channel !== '');
}
