/** Whoever is signed in, as their token says. */
export interface Person {
  /** The subject of the user pool, by which cases know them. */
  readonly subject: string;
  /** The name they sign in by. */
  readonly name: string;
  readonly roles: readonly string[];
  /** Their territory. */
  readonly unit: string | undefined;
  /** The provider whose staff they are, by its number in the Register. */
  readonly provider: string | undefined;
}

const after = (groups: readonly string[], start: string): string | undefined =>
  groups.find((group) => group.startsWith(start))?.slice(start.length);

const groupsIn = (claim: unknown): readonly string[] =>
  Array.isArray(claim) ? claim.filter((one) => typeof one === "string") : [];

/** The person behind the claims of an ID token. */
export const personOf = (claims: Readonly<Record<string, unknown>>): Person => {
  const groups = groupsIn(claims["cognito:groups"]);
  const name = claims["cognito:username"];
  return {
    subject: String(claims["sub"]),
    name: typeof name === "string" ? name : "",
    roles: groups.filter((group) => !/^(?:unit|provider)-/.test(group)),
    unit: after(groups, "unit-"),
    provider: after(groups, "provider-"),
  };
};
