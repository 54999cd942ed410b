import { carry, filed, organisations } from "#test/cloud/here.ts";

const organisation = organisations("browser/included");

/** Carries one more organisation through to the Register; its number there. */
export const includeAnother = async (): Promise<string> => {
  const end = await carry(await filed(organisation()), { include: true });
  const number = end.account?.number;
  if (number === undefined) throw new Error(`the organisation was not included: ${end.state}`);
  return number;
};
