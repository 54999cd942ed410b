/** A page with one of its sections put in the place of the one it had, or at its end. */
export const withSection = (page: string, heading: string, section: string): string => {
  const start = page.indexOf(heading);
  if (start === -1) return `${page.trimEnd()}\n\n${section}`;
  const end = page.indexOf("\n## ", start + heading.length);
  const rest = end === -1 ? "" : page.slice(end + 1);
  return `${page.slice(0, start)}${section}${rest === "" ? "" : `\n${rest}`}`;
};
