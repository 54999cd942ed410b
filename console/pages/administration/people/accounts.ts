import type { AnswerOf } from "../../../api/shapes.ts";

export type Account = AnswerOf<"listPeople">["people"][number];
export type Role = Account["roles"][number];

/** What officials may be, in the order of the work. */
export const officialRoles = [
  "representative",
  "commission-member",
  "commission-secretary",
  "social-officer",
  "assessor",
  "decision-maker",
  "provider",
  "protection-officer",
  "administrator",
  "auditor",
] as const satisfies readonly Role[];

/** Roles that one person never has together, by the one whose words say why (docs/adr/0051). */
const barred = [
  { name: "administrator", other: "auditor" },
  { name: "commission-secretary", other: "commission-member" },
] as const;

/** The pair among these roles that bars itself, if there is one. */
export const barredAmong = (roles: readonly Role[]): (typeof barred)[number]["name"] | undefined =>
  barred.find(({ name, other }) => roles.includes(name) && roles.includes(other))?.name;

/** How an account is called: by the name of its holder, or by what they sign in by. */
export const calledOf = ({ name, userName }: Pick<Account, "name" | "userName">): string =>
  name ?? userName;

/** A number of the Register, as its lists show it. */
export const isProviderNumber = (text: string): boolean =>
  /^(?:O-\d{12}|[PS]-[0-9A-HJKMNP-TV-Z]{12})$/.test(text);
