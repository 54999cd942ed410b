// Every page of the console, with who opens it: for the tests of all of them, and for their pictures.
import type { Office } from "#infra/walk/officials.ts";
import type { Official } from "#infra/walk/accounts.ts";
import type { Services } from "#infra/walk/services.ts";

/** What the pages are shown of. */
export interface Shown {
  /** In the Register. */
  readonly organization: string;
  /** Its case, with a change that waits for the representative. */
  readonly changedId: string;
  /** Another organisation's registration. */
  readonly caseId: string;
  /** An application for services. */
  readonly assistanceId: string;
  readonly sitting: string;
  readonly subscription: string;
}

/** A page, or a part of one. */
export interface ConsolePage {
  /** Its file among the pictures. */
  readonly name: string;
  readonly path: string;
}

export interface PagesOf {
  /** Nobody signs in for the pages of the public. */
  readonly who?: Official;
  readonly pages: readonly ConsolePage[];
}

const partsOf = (name: string, path: string, parts: readonly string[]): readonly ConsolePage[] =>
  parts.map((part) => ({ name: `${name}-${part}`, path: `${path}?part=${part}` }));

const administration = (sections: readonly string[]): readonly ConsolePage[] =>
  sections.map((section) => ({
    name: `administration-${section}`,
    path: `/administration/${section}`,
  }));

const ofPublic = ({ organization }: Shown): readonly ConsolePage[] => [
  { name: "home", path: "/" },
  { name: "register", path: "/register" },
  { name: "register-entry", path: `/register/organizations/${organization}` },
  { name: "registry", path: "/registry" },
  { name: "help", path: "/help" },
  { name: "status", path: "/status" },
  { name: "not-found", path: "/no-such-page" },
];

const casePages = ({ caseId, changedId }: Shown): readonly ConsolePage[] => [
  ...partsOf("case", `/cases/${caseId}`, ["application", "checks", "votes", "terms", "timeline"]),
  ...partsOf("case", `/cases/${changedId}`, ["changes"]),
];

const assistancePages = ({ assistanceId }: Shown): readonly ConsolePage[] =>
  partsOf("assistance", `/assistance/${assistanceId}`, [
    "standing",
    "application",
    "said",
    "checks",
    "terms",
    "timeline",
  ]);

/** Every page by those who open it. */
export const everyPage = (
  { office, services }: { readonly office: Office; readonly services: Services },
  shown: Shown,
): readonly PagesOf[] => [
  { pages: ofPublic(shown) },
  {
    who: office.representative,
    pages: [{ name: "work", path: "/work" }, ...casePages(shown)],
  },
  {
    who: office.secretary,
    pages: [
      { name: "sittings", path: "/sittings" },
      { name: "sitting", path: `/sittings/${shown.sitting}` },
    ],
  },
  {
    who: services.socialOfficer,
    pages: [
      { name: "desk", path: "/desk" },
      { name: "places", path: "/places" },
      { name: "places-of-one", path: `/places/${shown.organization}` },
      ...assistancePages(shown),
    ],
  },
  {
    who: office.administrator,
    pages: [
      { name: "administration", path: "/administration" },
      ...administration(["systems", "people", "roster", "calendar", "subscriptions", "law"]),
      {
        name: "administration-subscription",
        path: `/administration/subscriptions/${shown.subscription}`,
      },
      { name: "reports", path: "/reports" },
    ],
  },
  { who: office.auditor, pages: administration(["audit", "chain"]) },
];
