/** What somebody types to find an organisation by: its BIN, its number, or words of its name. */
export const soughtBy = (
  text: string | undefined,
): { readonly bin?: string; readonly number?: string; readonly name?: string } => {
  if (text === undefined) return {};
  const plain = text.replaceAll(/\s/g, "");
  if (/^[0-9]{12}$/.test(plain)) return { bin: plain };
  if (/^[OPS]-[0-9A-Z]{6,}$/i.test(plain)) return { number: plain.toUpperCase() };
  return { name: text };
};
